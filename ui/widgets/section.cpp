#include "ui/widgets/section.h"

#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace holdall::ui {

namespace {

/// An open section's heading need not look pressed: its arrow says that it is open.
class Heading : public QToolButton {
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->state.setFlag(QStyle::State_On, false);
        option->state.setFlag(QStyle::State_Raised, !isDown());
    }

    void paintEvent(QPaintEvent* event) override
    {
        isRightToLeft() ? paintMirrored() : QToolButton::paintEvent(event);
    }

private:
    /// Qt leaves the arrow on the left, at the end of the text.
    void paintMirrored()
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
        const QRect label = rect().adjusted(frame, frame, -frame, -frame);
        const int besideArrow = label.width() - option.iconSize.width() - 4; // as Qt has it
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = label.adjusted(besideArrow, 0, 0, 0);
        const bool isOpen = option.arrowType == Qt::DownArrow;
        const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
        option.features.setFlag(QStyleOptionToolButton::Arrow, false);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        painter.drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowLeft, arrow);
        painter.drawItemText(QRect(label.topLeft(), QSize(besideArrow, label.height())),
                             Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute
                                 | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                             palette(), isEnabled(), text(), foregroundRole());
    }
};

} // namespace

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading)
    , m_summary(plainLabel())
{
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setAccessibleName(withoutAccessKey(title));
    alignLeading(*m_summary);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusProxy(m_heading);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    layout->setVerticalSpacing(fontMetrics().height() / 3);
    layout->addWidget(m_heading, 0, 0, Qt::AlignLeading);
    layout->addWidget(m_summary, 0, 1);
    layout->setColumnStretch(1, 1);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        update();
        Q_EMIT opened(open);
    });
    update();
}

void Section::setContent(QWidget* content)
{
    m_content = content;
    const int indent = m_heading->iconSize().width() + fontMetrics().averageCharWidth();
    content->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0,
                                fontMetrics().height() / 2);
    static_cast<QGridLayout*>(layout())->addWidget(content, 1, 0, 1, 2);
    update();
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open && isAvailable());
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setSummary(const QString& text)
{
    m_text = text;
    update();
}

QString Section::summary() const
{
    return m_reason.isEmpty() ? m_text : m_reason;
}

void Section::setUnavailable(const QString& reason)
{
    m_reason = reason;
    m_heading->setEnabled(reason.isEmpty());
    setOpen(isOpen());
    update();
}

int Section::titleWidth() const
{
    return m_heading->sizeHint().width();
}

void Section::setTitleWidth(int width)
{
    static_cast<QGridLayout*>(layout())->setColumnMinimumWidth(0, width);
}

void Section::update()
{
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_heading->setArrowType(isOpen() ? Qt::DownArrow : closed);
    m_heading->setAccessibleDescription(summary());
    m_summary->setText(inLineWithWindow(summary()));
    m_summary->setToolTip(plainToolTip(summary()));
    if (m_content != nullptr) {
        m_content->setVisible(isOpen());
        m_content->setEnabled(isAvailable());
    }
}

void Section::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        update();
    }
    QWidget::changeEvent(event);
}

/// Next to the heading as well: the whole line is one target.
void Section::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_heading->isEnabled() && m_summary->geometry().contains(event->position().toPoint())) {
        m_heading->toggle();
    }
}

} // namespace holdall::ui
