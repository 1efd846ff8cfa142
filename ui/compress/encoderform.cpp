#include "ui/compress/encoderform.h"

#include "app/archive/archiveoptions.h"
#include "ui/compress/levelfield.h"
#include "ui/compress/optionfield.h"
#include "ui/compress/problemtext.h"
#include "ui/queue/jobtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace holdall::ui {

namespace {

QString fromToken(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A number that need not be given: below its range stands "default".
QSpinBox* optionalNumber(int lowest, int highest)
{
    auto* box = new QSpinBox;
    box->setRange(lowest - 1, highest);
    box->setSpecialValueText(EncoderForm::tr("default"));
    box->setValue(box->minimum());
    return box;
}

std::optional<int> given(const QSpinBox& box)
{
    return box.value() == box.minimum() ? std::nullopt : std::optional(box.value());
}

void give(QSpinBox& box, const std::optional<int>& value)
{
    box.setValue(value.value_or(box.minimum()));
}

/// The checks that can be chosen, the default first.
std::vector<codec::Check> checksOf(const codec::FormatInfo& format)
{
    using enum codec::Check;
    if (format.format == codec::Format::Zstd) {
        return {XxHash64, None};
    }
    return format.choosesCheck ? std::vector{Crc64, Crc32, Sha256, None} : std::vector<codec::Check>();
}

/// A container in the box of formats; coders' formats are not negative.
constexpr int dataOf(Container container)
{
    return -1 - static_cast<int>(container);
}

QLineEdit* passwordField()
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

EncoderForm::EncoderForm(QWidget* parent)
    : QWidget(parent)
    , m_format(new QComboBox)
    , m_level(new LevelField)
    , m_check(new QComboBox)
    , m_filters(new QLineEdit)
    , m_window(optionalNumber(9, 15))
    , m_memoryLevel(optionalNumber(1, 9))
    , m_strategy(new QComboBox)
    , m_long(optionalNumber(10, 31))
    , m_password(passwordField())
    , m_passwordAgain(passwordField())
    , m_more(new QToolButton)
    , m_form(new QFormLayout(this))
{
    makeControls();
    layOut();
    connectControls();
    onFormatChanged();
}

void EncoderForm::makeControls()
{
    for (const Container offered : {Container::Zip, Container::SevenZip}) {
        const ArchiveFormat known{.container = offered, .coder = {}};
        const ArchiveFormatInfo& archive = info(known);
        m_format->addItem(tr("%1 (%2)").arg(fromToken(archive.title), fromToken(archive.suffixes.front())),
                          dataOf(offered));
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        m_format->addItem(tr("%1 (%2)").arg(fromToken(format.title), fromToken(format.suffixes.front())),
                          static_cast<int>(format.format));
    }
    using enum codec::Strategy;
    for (const codec::Strategy strategy : {Default, Filtered, HuffmanOnly, Rle, Fixed}) {
        m_strategy->addItem(fromToken(codec::name(strategy)), static_cast<int>(strategy));
    }
    m_format->setAccessibleName(tr("Format"));
    m_filters->setPlaceholderText(QStringLiteral("x86 lzma2:preset=9,dict=64MiB"));
    m_filters->setClearButtonEnabled(true);
    m_filters->setToolTip(tr("Up to four filters, the last one LZMA. A chain stands instead of a level."));
    m_window->setToolTip(
        tr("Window of 2 to the power of this, in bytes: a larger one finds matches further away."));
    m_long->setToolTip(tr("Long distance matching with a window of 2 to the power of this, in bytes."));
    m_long->setSpecialValueText(tr("off"));
    m_password->setPlaceholderText(tr("none: anybody can read it"));
    m_password->setToolTip(tr("AES-256. The names of what is in the archive stay readable."));
    m_more->setText(tr("&More options"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
}

void EncoderForm::layOut()
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format:"), m_format);
    addRow(tr("&Level:"), m_level, "preset");
    addRow(tr("Chec&k:"), m_check, "check");
    addRow(tr("&Password:"), m_password, "password");
    addRow(tr("Password a&gain:"), m_passwordAgain, "password again");
    m_form->addRow(QString(), m_more);
    addRow(tr("Filter &chain:"), m_filters, "filters");
    addRow(tr("&Window bits:"), m_window, "window-bits");
    addRow(tr("Memor&y level:"), m_memoryLevel, "memory-level");
    addRow(tr("&Strategy:"), m_strategy, "strategy");
    addRow(tr("Lo&ng window:"), m_long, "long");
}

OptionField* EncoderForm::addRow(const QString& label, QWidget* control, const char* option)
{
    auto* field = new OptionField(control);
    m_form->addRow(label, field);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    }
    m_fields[option] = field;
    return field;
}

void EncoderForm::connectControls()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &EncoderForm::onFormatChanged);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        showRows();
    });
    connect(m_level, &LevelField::changed, this, &EncoderForm::changed);
    connect(m_check, &QComboBox::currentIndexChanged, this, &EncoderForm::changed);
    connect(m_filters, &QLineEdit::textChanged, this, &EncoderForm::changed);
    connect(m_password, &QLineEdit::textChanged, this, &EncoderForm::changed);
    connect(m_passwordAgain, &QLineEdit::textChanged, this, &EncoderForm::changed);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &EncoderForm::changed);
    for (const QSpinBox* box : {m_window, m_memoryLevel, m_long}) {
        connect(box, &QSpinBox::valueChanged, this, &EncoderForm::changed);
    }
}

std::optional<Container> EncoderForm::container() const
{
    const int chosen = m_format->currentData().toInt();
    return chosen < 0 ? std::optional(static_cast<Container>(-1 - chosen)) : std::nullopt;
}

std::optional<codec::Format> EncoderForm::coder() const
{
    return container() ? std::nullopt : std::optional(format().format);
}

/// Of a container: the coder whose levels it has.
const codec::FormatInfo& EncoderForm::format() const
{
    if (const std::optional<Container> chosen = container()) {
        return codec::info(chosen == Container::Zip ? codec::Format::Deflate : codec::Format::Xz);
    }
    return codec::info(static_cast<codec::Format>(m_format->currentData().toInt()));
}

void EncoderForm::onFormatChanged()
{
    m_level->setFormat(format());
    fillChecks(format());
    showRows();
    Q_EMIT changed();
}

void EncoderForm::fillChecks(const codec::FormatInfo& format)
{
    m_check->clear();
    if (container()) {
        return; // theirs is not to be chosen
    }
    for (const codec::Check check : checksOf(format)) {
        const QString title = checkTitle(check);
        m_check->addItem(title.isEmpty() ? tr("none: damage can pass unseen") : title,
                         static_cast<int>(check));
    }
}

void EncoderForm::showRows()
{
    const codec::FormatInfo& now = format();
    const bool isZip = container() == Container::Zip;
    const bool hasFilters = now.filters && !isZip;
    const bool hasWindow = now.window && !isZip;
    const bool needsFilters = hasFilters && !now.levels;
    const Qt::ArrowType closedArrow = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_more->setArrowType(m_isOpen ? Qt::DownArrow : closedArrow);
    m_form->setRowVisible(m_more,
                          (hasFilters && !needsFilters) || hasWindow || now.format == codec::Format::Zstd);
    m_form->setRowVisible(m_fields["preset"], now.levels.has_value());
    m_form->setRowVisible(m_fields["check"], m_check->count() > 0);
    m_form->setRowVisible(m_fields["filters"], needsFilters || (m_isOpen && hasFilters));
    m_form->setRowVisible(m_fields["password"], isZip);
    m_form->setRowVisible(m_fields["password again"], isZip && !m_password->text().isEmpty());
    for (const char* option : {"window-bits", "memory-level", "strategy"}) {
        m_form->setRowVisible(m_fields[option], m_isOpen && hasWindow);
    }
    m_form->setRowVisible(m_fields["long"], m_isOpen && now.format == codec::Format::Zstd);
}

void EncoderForm::setSettings(const std::optional<Container>& container,
                              const codec::EncoderSettings& settings)
{
    m_format->setCurrentIndex(
        m_format->findData(container ? dataOf(*container) : static_cast<int>(settings.format)));
    m_level->setValue(settings.level, settings.extreme);
    if (settings.check) {
        m_check->setCurrentIndex(qMax(0, m_check->findData(static_cast<int>(*settings.check))));
    }
    m_filters->setText(settings.filters ? QString::fromStdString(settings.filters->text()) : QString());
    give(*m_window, settings.windowBits);
    give(*m_memoryLevel, settings.memoryLevel);
    give(*m_long, settings.longWindow);
    m_strategy->setCurrentIndex(
        m_strategy->findData(static_cast<int>(settings.strategy.value_or(codec::Strategy::Default))));
    m_isOpen = settings.filters || settings.windowBits || settings.memoryLevel || settings.strategy
        || settings.longWindow;
    showRows();
}

codec::Result<codec::EncoderSettings> EncoderForm::settings() const
{
    codec::EncoderSettings settings{.format = format().format};
    if (const codec::Result<void> read = readFilters(settings); !read) {
        return std::unexpected(read.error());
    }
    if (!settings.filters) {
        settings.level = m_level->level();
        settings.extreme = m_level->isExtreme();
    }
    if (container()) {
        return settings;
    }
    if (m_check->count() > 0) {
        settings.check = static_cast<codec::Check>(m_check->currentData().toInt());
    }
    readNumbers(settings);
    return settings;
}

codec::Result<void> EncoderForm::readFilters(codec::EncoderSettings& settings) const
{
    const QString text = m_filters->text().trimmed();
    if (!format().filters || container() == Container::Zip || text.isEmpty()) {
        return {};
    }
    codec::Result<codec::FilterChain> chain = codec::FilterChain::parse(text.toStdString());
    if (!chain) {
        return std::unexpected(chain.error());
    }
    settings.filters = *std::move(chain);
    return {};
}

void EncoderForm::readNumbers(codec::EncoderSettings& settings) const
{
    if (format().window) {
        settings.windowBits = given(*m_window);
        settings.memoryLevel = given(*m_memoryLevel);
        const auto strategy = static_cast<codec::Strategy>(m_strategy->currentData().toInt());
        if (strategy != codec::Strategy::Default) {
            settings.strategy = strategy;
        }
    }
    if (format().format == codec::Format::Zstd) {
        settings.longWindow = given(*m_long);
    }
}

std::optional<std::string> EncoderForm::password() const
{
    const std::string typed = m_password->text().toStdString();
    return container() != Container::Zip || typed.empty() ? std::nullopt : std::optional(typed);
}

codec::Result<codec::MemoryEstimate> EncoderForm::estimate() const
{
    return settings().and_then([this](const codec::EncoderSettings& entered) {
        if (const std::optional<Container> chosen = container()) {
            return ArchiveOptions::make({.container = *chosen, .coder = {}}, {.coder = entered})
                .transform([](const ArchiveOptions& options) { return options.memory({}); });
        }
        return codec::EncoderOptions::make(entered).transform(
            [](const codec::EncoderOptions& options) { return options.memory(); });
    });
}

std::optional<codec::MemoryEstimate> EncoderForm::validate()
{
    clearProblems();
    showRows();
    const codec::Result<codec::MemoryEstimate> memory = estimate();
    if (!memory) {
        showProblem(memory.error());
    }
    const bool isFine = arePasswordsSame() && memory;
    const bool hasChain = format().filters && container() != Container::Zip;
    m_level->setEnabled(!hasChain || m_filters->text().trimmed().isEmpty());
    return isFine ? std::optional(*memory) : std::nullopt;
}

bool EncoderForm::arePasswordsSame()
{
    const bool areSame = !password() || m_password->text() == m_passwordAgain->text();
    if (!areSame) {
        m_fields["password again"]->setProblem(tr("This is not the same password."));
    }
    return areSame;
}

void EncoderForm::showProblem(const codec::Error& error)
{
    const std::string option = error.option ? error.option->option : std::string();
    const auto field = m_fields.find(option);
    OptionField* shown = field == m_fields.end() ? m_fields["preset"] : field->second;
    shown->setProblem(problemText(error));
    m_form->setRowVisible(shown, true);
}

void EncoderForm::clearProblems()
{
    for (const auto& [option, field] : m_fields) {
        field->setProblem({});
    }
}

} // namespace holdall::ui
