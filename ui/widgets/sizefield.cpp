#include "ui/widgets/sizefield.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace holdall::ui {

namespace {

struct Unit {
    const char* name;
    std::uint64_t bytes;
};

constexpr std::array units = {Unit{"GIB", std::uint64_t(1) << 30U},
                              Unit{"MIB", std::uint64_t(1) << 20U},
                              Unit{"KIB", std::uint64_t(1) << 10U},
                              Unit{"GB", 1'000'000'000},
                              Unit{"MB", 1'000'000},
                              Unit{"KB", 1'000},
                              Unit{"G", std::uint64_t(1) << 30U},
                              Unit{"M", std::uint64_t(1) << 20U},
                              Unit{"K", std::uint64_t(1) << 10U},
                              Unit{"B", 1},
                              Unit{"GIO", std::uint64_t(1) << 30U}, // octets, as in French
                              Unit{"MIO", std::uint64_t(1) << 20U},
                              Unit{"KIO", std::uint64_t(1) << 10U},
                              Unit{"GO", 1'000'000'000},
                              Unit{"MO", 1'000'000},
                              Unit{"KO", 1'000},
                              Unit{"O", 1},
                              Unit{"", 1}};

std::optional<std::uint64_t> factorOf(const QString& unit)
{
    for (const Unit& known : units) {
        if (unit.toUpper() == QLatin1StringView(known.name)) {
            return known.bytes;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::uint64_t> sizeFromTyped(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([0-9]+(?:[.,][0-9]+)?)\\s*([A-Za-z]*)\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const std::optional<std::uint64_t> factor = factorOf(match.captured(2));
    if (!match.hasMatch() || !factor) {
        return std::nullopt;
    }
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    const double bytes = std::floor(number * static_cast<double>(*factor));
    static constexpr double most = 9e18;
    return bytes >= 1.0 && bytes < most ? std::optional(static_cast<std::uint64_t>(bytes)) : std::nullopt;
}

QString typedSize(std::uint64_t bytes)
{
    static constexpr std::array names = {"GiB", "MiB", "KiB", "GB", "MB", "kB"};
    QString shortest = QString::number(bytes);
    std::uint64_t least = bytes;
    for (std::size_t index = 0; index < names.size(); ++index) {
        const std::uint64_t unit = units.at(index).bytes;
        if (bytes >= unit && bytes % unit == 0 && bytes / unit < least) {
            least = bytes / unit;
            shortest = QStringLiteral("%1 %2").arg(least).arg(QLatin1StringView(names.at(index)));
        }
    }
    return shortest;
}

SizeField::SizeField(const QString& none, const std::vector<Offer>& offers, QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    addItem(none);
    for (const Offer& offer : offers) {
        addItem(offer.text, QVariant::fromValue<quint64>(offer.size));
    }
    connect(this, &QComboBox::editTextChanged, this, &SizeField::changed);
}

void SizeField::setSize(const std::optional<std::uint64_t>& size)
{
    if (!size) {
        setCurrentIndex(0);
        return;
    }
    const int offered = findData(QVariant::fromValue<quint64>(*size));
    if (offered >= 0) {
        setCurrentIndex(offered);
    } else {
        setEditText(typedSize(*size));
    }
}

bool SizeField::isNone() const
{
    const QString text = currentText().trimmed();
    return text.isEmpty() || text == itemText(0);
}

std::optional<std::uint64_t> SizeField::size() const
{
    if (isNone()) {
        return std::nullopt;
    }
    const int offered = findText(currentText());
    return offered > 0 ? std::optional<std::uint64_t>(itemData(offered).value<quint64>())
                       : sizeFromTyped(currentText());
}

bool SizeField::isValid() const
{
    return isNone() || size().has_value();
}

} // namespace holdall::ui
