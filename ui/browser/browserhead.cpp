#include "ui/browser/browserhead.h"

#include "app/errortext.h"
#include "ui/browser/encodingchoices.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace holdall::ui {

namespace {

QString titleOf(const ArchiveFormat& format)
{
    const std::string_view title = info(format).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

} // namespace

BrowserHead::BrowserHead(const PageSubject& subject, QWidget* parent)
    : QWidget(parent)
    , m_archiveName(subject.title())
    , m_name(new ElidingLabel(Qt::ElideMiddle))
    , m_summary(new ElidingLabel(Qt::ElideRight))
    , m_encodingLabel(plainLabel())
    , m_encoding(new QComboBox)
    , m_search(new QLineEdit)
{
    m_name->setFont(headingFont(font(), 1));
    m_name->setToolTip(plainToolTip(subject.wholeName()));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fillEncodings();
    m_search->setObjectName(QStringLiteral("search"));
    addClearButton(*m_search);
    m_searchSign =
        m_search->addAction(symbolicIcon(QStringLiteral("search"), Tone::Quiet), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);

    auto* texts = new QVBoxLayout;
    texts->addWidget(m_name);
    texts->addWidget(m_summary);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(texts, 1);
    layout->addWidget(m_encodingLabel);
    layout->addWidget(m_encoding);
    layout->addWidget(m_search);
    keepTranslated(*this, [this] { setTexts(); });
}

void BrowserHead::setTexts()
{
    alignLeading(*m_name);
    alignLeading(*m_summary);
    m_name->setText(isolated(m_archiveName));
    m_encodingLabel->setText(tr("Names &in:"));
    m_encoding->setAccessibleName(tr("Encoding of names"));
    m_encoding->setToolTip(plainToolTip(tr("Choose another one if names look wrong")));
    setEncodingTexts(*m_encoding, 1);
    showFoundEncoding(m_found);
    m_search->setAccessibleName(tr("Search in the archive"));
    m_search->setPlaceholderText(tr("Search names"));
    m_searchSign->setText(tr("Search"));
}

void BrowserHead::fillEncodings()
{
    m_encodingLabel->setTextFormat(Qt::AutoText); // for its access key; the text is our own
    m_encodingLabel->setBuddy(m_encoding);
    m_encodingLabel->hide();
    m_encoding->hide();
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->addItem(QString(), QString());
    addEncodings(*m_encoding);
    connect(m_encoding, &QComboBox::activated, this, &BrowserHead::encodingChosen);
}

void BrowserHead::show(const std::optional<ListedArchive>& archive, const EntryTotals& totals)
{
    QStringList parts;
    if (archive) {
        parts << isolated(titleOf(archive->format));
        const bool isZip = archive->format.container == Container::Zip;
        m_encoding->setVisible(isZip);
        m_encodingLabel->setVisible(isZip);
    }
    parts << tr("%n entries", nullptr, static_cast<int>(totals.entries));
    if (archive) {
        const QString ratio = ratioText(archive->size, totals.size);
        const QString sizes = tr("%1 in %2").arg(sizeText(totals.size), sizeText(archive->size));
        parts << (ratio.isEmpty() ? sizes : tr("%1 (%2)").arg(sizes, ratio));
    }
    if (totals.encrypted > 0) {
        parts << (totals.encrypted >= totals.files ? tr("encrypted") : tr("partly encrypted"));
    }
    m_summary->setText(inLineWithWindow(parts.join(QStringLiteral(" · "))));
}

/// As long as it is not chosen.
void BrowserHead::showFoundEncoding(const std::string& name)
{
    m_found = encoding().empty() ? name : std::string();
    m_encoding->setItemText(0,
                            m_found.empty() ? tr("Found out") : tr("Found: %1").arg(encodingTitle(m_found)));
}

std::string BrowserHead::encoding() const
{
    return m_encoding->currentData().toString().toStdString();
}

QString BrowserHead::summary() const
{
    return m_summary->text();
}

} // namespace holdall::ui
