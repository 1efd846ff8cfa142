#include "ui/widgets/plaintext.h"

#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>

namespace holdall::ui {

QString plainToolTip(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

QString isolated(const QString& text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    if (text.isEmpty() || !QGuiApplication::isRightToLeft()) {
        return text;
    }
    return firstStrongIsolate + text + popIsolate;
}

QString inLineWithWindow(const QString& text)
{
    constexpr QChar rightToLeftMark(0x200F);
    return QGuiApplication::isRightToLeft() ? rightToLeftMark + text : text;
}

QString withoutAccessKey(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("\\s*\\(&\\w\\)|&(?=[^&])"));
    return QString(text).remove(key);
}

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* wrappingLabel(const QString& text)
{
    QLabel* label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace holdall::ui
