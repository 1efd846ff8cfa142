#include "ui/browser/browserstatus.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace holdall::ui {

namespace {

constexpr int fullBar = 1000;

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return QStringLiteral("failure");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Good:
        return QStringLiteral("success");
    case Tone::Text:
    case Tone::Quiet:
    case Tone::Accent:
        break;
    }
    return QStringLiteral("about");
}

} // namespace

BrowserStatus::BrowserStatus(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(wrappingLabel())
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(symbolicIcon(QStringLiteral("cancel")), QString()))
{
    m_text->setObjectName(QStringLiteral("status"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepTranslated(*this, [this] {
        m_stop->setText(tr("&Stop"));
        m_bar->setAccessibleName(tr("How much of it is done"));
    });
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    connect(m_stop, &QPushButton::clicked, this, &BrowserStatus::stopWanted);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    hide();
}

void BrowserStatus::showReading(const QString& text, const ProgressSample& progress)
{
    m_text->setText(text);
    m_icon->hide();
    m_bar->setVisible(progress.total > 0);
    m_bar->setMaximum(fullBar);
    const double share =
        progress.total == 0 ? 0.0 : static_cast<double>(progress.done) / static_cast<double>(progress.total);
    m_bar->setValue(static_cast<int>(std::min(share, 1.0) * fullBar));
    m_stop->show();
    show();
}

void BrowserStatus::endReading()
{
    if (!m_stop->isHidden()) {
        showText({}, Tone::Quiet);
    }
}

bool BrowserStatus::isStop(const QPoint& point) const
{
    return m_stop->isVisible() && m_stop->rect().contains(m_stop->mapFromGlobal(point));
}

void BrowserStatus::showText(const QString& text, Tone tone)
{
    m_bar->hide();
    m_stop->hide();
    m_text->setText(text);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(symbolicIcon(iconFor(tone), tone).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->show();
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        setAccessibleDescription(text);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString BrowserStatus::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace holdall::ui
