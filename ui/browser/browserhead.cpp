#include "ui/browser/browserhead.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/browser/leading.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace holdall::ui {

namespace {

struct Encoding {
    const char* title;
    const char* name; ///< that ICU knows it by
};

/// Those that names of old archives are in, beside UTF-8.
constexpr Encoding encodings[] = {
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Western, DOS (437)"), "IBM437"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Western, DOS (850)"), "IBM850"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Western, Windows (1252)"), "windows-1252"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Central European (1250)"), "windows-1250"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Cyrillic, DOS (866)"), "IBM866"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Cyrillic, Windows (1251)"), "windows-1251"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Cyrillic (KOI8-R)"), "KOI8-R"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Greek, Windows (1253)"), "windows-1253"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Hebrew, Windows (1255)"), "windows-1255"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Arabic, Windows (1256)"), "windows-1256"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Japanese (Shift-JIS)"), "Shift_JIS"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Japanese (EUC)"), "EUC-JP"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Chinese, simplified (GB 18030)"), "GB18030"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Chinese, traditional (Big5)"), "Big5"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Korean (EUC)"), "EUC-KR"},
};

QString titleOf(const ArchiveFormat& format)
{
    const std::string_view title = info(format).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

} // namespace

BrowserHead::BrowserHead(const std::filesystem::path& archive, QWidget* parent)
    : QWidget(parent)
    , m_archiveName(displayName(archive.filename()))
    , m_name(plainLabel())
    , m_summary(plainLabel())
    , m_encodingLabel(plainLabel())
    , m_encoding(new QComboBox)
    , m_search(new QLineEdit)
{
    m_name->setFont(headingFont(font(), 1));
    m_name->setToolTip(plainToolTip(displayName(archive)));
    for (QLabel* label : {m_name, m_summary}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fillEncodings();
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
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
    m_encoding->setItemText(0, tr("Found out"));
    for (const Encoding& encoding : encodings) {
        m_encoding->setItemText(m_encoding->findData(QString::fromLatin1(encoding.name)), tr(encoding.title));
    }
    m_search->setAccessibleName(tr("Search in the archive"));
    m_search->setPlaceholderText(tr("Search names"));
}

void BrowserHead::fillEncodings()
{
    m_encodingLabel->setTextFormat(Qt::AutoText); // for its access key; the text is our own
    m_encodingLabel->setBuddy(m_encoding);
    m_encodingLabel->hide();
    m_encoding->hide();
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->addItem(QString(), QString());
    m_encoding->addItem(QStringLiteral("UTF-8"), QStringLiteral("UTF-8"));
    for (const Encoding& encoding : encodings) {
        m_encoding->addItem(QString(), QString::fromLatin1(encoding.name));
    }
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

std::string BrowserHead::encoding() const
{
    return m_encoding->currentData().toString().toStdString();
}

QString BrowserHead::summary() const
{
    return m_summary->text();
}

} // namespace holdall::ui
