#include "ui/browser/browserhead.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/browser/leading.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

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

BrowserHead::BrowserHead(const std::filesystem::path& archive, QWidget* parent)
    : QWidget(parent)
    , m_name(plainLabel(isolated(displayName(archive.filename()))))
    , m_summary(plainLabel())
    , m_encodingLabel(plainLabel(tr("Names &in:")))
    , m_encoding(new QComboBox)
    , m_search(new QLineEdit)
{
    m_name->setFont(headingFont(font(), 1));
    m_name->setToolTip(plainToolTip(displayName(archive)));
    for (QLabel* label : {m_name, m_summary}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        alignLeading(*label);
    }
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fillEncodings();
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search in the archive"));
    m_search->setPlaceholderText(tr("Search names"));
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
}

/// The names that ICU knows them by.
void BrowserHead::fillEncodings()
{
    m_encodingLabel->setTextFormat(Qt::AutoText); // for its access key; the text is our own
    m_encodingLabel->setBuddy(m_encoding);
    m_encodingLabel->hide();
    m_encoding->hide();
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->setAccessibleName(tr("Encoding of names"));
    m_encoding->setToolTip(plainToolTip(tr("Choose another one if names look wrong")));
    m_encoding->addItem(tr("Found out"), QString());
    const auto add = [this](const QString& title, const char* name) {
        m_encoding->addItem(title, QString::fromLatin1(name));
    };
    add(QStringLiteral("UTF-8"), "UTF-8");
    add(tr("Western, DOS (437)"), "IBM437");
    add(tr("Western, DOS (850)"), "IBM850");
    add(tr("Western, Windows (1252)"), "windows-1252");
    add(tr("Central European (1250)"), "windows-1250");
    add(tr("Cyrillic, DOS (866)"), "IBM866");
    add(tr("Cyrillic, Windows (1251)"), "windows-1251");
    add(tr("Cyrillic (KOI8-R)"), "KOI8-R");
    add(tr("Greek, Windows (1253)"), "windows-1253");
    add(tr("Hebrew, Windows (1255)"), "windows-1255");
    add(tr("Arabic, Windows (1256)"), "windows-1256");
    add(tr("Japanese (Shift-JIS)"), "Shift_JIS");
    add(tr("Japanese (EUC)"), "EUC-JP");
    add(tr("Chinese, simplified (GB 18030)"), "GB18030");
    add(tr("Chinese, traditional (Big5)"), "Big5");
    add(tr("Korean (EUC)"), "EUC-KR");
    connect(m_encoding, &QComboBox::activated, this, &BrowserHead::encodingChosen);
}

void BrowserHead::show(const std::optional<ListedArchive>& archive, const EntryTotals& totals)
{
    QStringList parts;
    if (archive) {
        parts << titleOf(archive->format);
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
    m_summary->setText(parts.join(QStringLiteral(" · ")));
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
