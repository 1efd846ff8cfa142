#include "ui/browser/previewpane.h"

#include "ui/browser/encodingchoices.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>

namespace holdall::ui {

namespace {

enum Row { Found, Bytes, FirstEncoding };

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QWidget)
    , m_as(new QComboBox)
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_place(plainLabel())
    , m_note(wrappingLabel())
    , m_picture(new QLabel)
    , m_content(new QPlainTextEdit)
{
    fillChoices();
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins({});
    bar->addWidget(m_as, 1);
    bar->addWidget(m_before);
    bar->addWidget(m_place);
    bar->addWidget(m_after);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_content, 1);
    keepTranslated(*this, [this] { setTexts(); });
    clear();
}

void PreviewPane::fillChoices()
{
    m_as->setObjectName(QStringLiteral("previewAs"));
    m_as->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_as->setMinimumContentsLength(12);
    m_as->addItem(QString());
    m_as->addItem(QString());
    addEncodings(*m_as);
    for (QToolButton* button : {m_before, m_after}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_as, &QComboBox::activated, this, [this] { choose(0); });
    connect(m_before, &QToolButton::clicked, this, [this] { choose(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { choose(m_page + 1); });
}

void PreviewPane::setTexts()
{
    m_picture->setAccessibleName(tr("Picture"));
    m_content->setAccessibleName(tr("Content of the entry"));
    m_as->setAccessibleName(tr("Shown as"));
    m_as->setToolTip(plainToolTip(tr("Choose another one if the text looks wrong")));
    m_as->setItemText(
        Row::Found, m_found.empty() ? tr("As it was found") : tr("As found: %1").arg(encodingTitle(m_found)));
    m_as->setItemText(Row::Bytes, tr("Bytes (hexadecimal)"));
    setEncodingTexts(*m_as, Row::FirstEncoding);
    m_before->setAccessibleName(tr("Page before"));
    m_before->setToolTip(tr("Page before"));
    m_after->setAccessibleName(tr("Next page"));
    m_after->setToolTip(tr("Next page"));
    const bool isMirrored = QGuiApplication::isRightToLeft();
    m_before->setArrowType(isMirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_after->setArrowType(isMirrored ? Qt::LeftArrow : Qt::RightArrow);
}

void PreviewPane::choose(std::size_t page)
{
    PreviewChoice choice{.page = page};
    const int row = m_as->currentIndex();
    if (row == Row::Bytes || (row == Row::Found && page > 0)) {
        choice.as = PreviewChoice::As::Bytes;
    } else if (row >= Row::FirstEncoding) {
        choice.as = PreviewChoice::As::Text;
        choice.encoding = m_as->currentData().toString().toStdString();
    }
    Q_EMIT chosen(choice);
}

void PreviewPane::clear()
{
    hide();
    m_as->setCurrentIndex(Row::Found);
    m_found.clear();
    setTexts();
    m_content->clear();
    m_note->clear();
    m_pixmap = {};
    m_picture->clear();
}

void PreviewPane::showPreview(const Preview& preview)
{
    m_pixmap = QPixmap::fromImage(preview.picture);
    m_picture->setVisible(!m_pixmap.isNull());
    fitPicture();
    showText(preview);
    showPages(preview);
    m_note->setText(preview.note);
    m_note->setVisible(!preview.note.isEmpty());
    m_bar->setVisible(!m_pixmap.isNull() || !preview.text.isEmpty());
    setVisible(true);
}

/// Bytes and their places go from left to right in every language.
void PreviewPane::showText(const Preview& preview)
{
    if (m_as->currentIndex() == Row::Found && !preview.encoding.empty()) {
        m_found = preview.encoding;
        setTexts();
    }
    QTextOption option = m_content->document()->defaultTextOption();
    option.setTextDirection(preview.isBytes ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    m_content->document()->setDefaultTextOption(option);
    if (preview.isBytes) {
        m_content->setLayoutDirection(Qt::LeftToRight); // and it scrolls from there
    } else {
        m_content->unsetLayoutDirection();
    }
    m_content->setLineWrapMode(preview.isBytes ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_content->setPlainText(preview.text);
    m_content->setVisible(!preview.text.isEmpty());
}

void PreviewPane::showPages(const Preview& preview)
{
    m_page = preview.page;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_place)}) {
        widget->setVisible(preview.isBytes && preview.pages > 1);
    }
    m_before->setEnabled(preview.page > 0);
    m_after->setEnabled(preview.page + 1 < preview.pages);
    m_place->setText(tr("%1 of %2").arg(preview.page + 1).arg(preview.pages));
    m_place->setAccessibleName(tr("Page %1 of %2").arg(preview.page + 1).arg(preview.pages));
}

/// Never enlarged.
void PreviewPane::fitPicture()
{
    if (m_pixmap.isNull()) {
        return;
    }
    const qreal scale = devicePixelRatioF();
    const QSize room = m_picture->size() * scale;
    const bool fits = m_pixmap.width() <= room.width() && m_pixmap.height() <= room.height();
    QPixmap shown = fits ? m_pixmap : m_pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(scale);
    m_picture->setPixmap(shown);
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

QString PreviewPane::text() const
{
    return m_content->isHidden() || isHidden() ? QString() : m_content->toPlainText();
}

QString PreviewPane::note() const
{
    return m_note->isHidden() || isHidden() ? QString() : m_note->text();
}

bool PreviewPane::showsPicture() const
{
    return !isHidden() && !m_picture->isHidden() && !m_pixmap.isNull();
}

} // namespace holdall::ui
