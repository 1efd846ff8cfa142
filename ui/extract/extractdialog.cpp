#include "ui/extract/extractdialog.h"

#include "app/displayname.h"
#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"
#include "ui/compress/problemtext.h"
#include "ui/extract/encodingfield.h"
#include "ui/widgets/fittingscrollarea.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/passwordline.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

constexpr int recognised = -1;

QString heading(const ExtractDialog::Sources& sources)
{
    if (sources.entries > 0) {
        return ExtractDialog::tr("Extract %n selected entries", nullptr, sources.entries);
    }
    return sources.count == 1
        ? ExtractDialog::tr("Extract %1").arg(displayName(sources.first.path.filename()))
        : ExtractDialog::tr("Extract %1 Files").arg(sources.count);
}

void add(QComboBox& box, const QString& text, FolderPolicy policy)
{
    box.addItem(text, static_cast<int>(policy));
}

void add(QComboBox& box, const QString& text, Conflict conflict)
{
    box.addItem(text, static_cast<int>(conflict));
}

} // namespace

void apply(const ExtractChoices& choices, ExtractRequest& request)
{
    request.into = choices.into;
    request.folder = choices.folder;
    request.conflict = choices.conflict;
    request.outwardLinks = choices.outwardLinks;
    request.trashSource = choices.trashSource && request.entries.empty();
    request.revealsResult = choices.revealsResult;
    request.encoding = choices.encoding.empty() ? request.encoding : choices.encoding;
    request.password = choices.password ? choices.password : request.password;
    if (choices.settings.format) {
        request.settings = choices.settings;
    }
}

ExtractDialog::ExtractDialog(const Sources& sources, QWidget* parent)
    : QDialog(parent)
    , m_isArchive(sources.isOpen || sources.count > 1 || sources.first.isArchive)
    , m_format(new QComboBox)
    , m_filters(new QLineEdit)
    , m_filterField(new OptionField(m_filters))
    , m_folder(new FolderField)
    , m_folderField(new OptionField(m_folder))
    , m_policy(new QComboBox)
    , m_conflict(new QComboBox)
    , m_password(new PasswordLine)
    , m_encoding(new EncodingField(sources.first.path, sources.encoding))
    , m_links(new QCheckBox(tr("Make &links that lead out of what is extracted")))
    , m_trash(new QCheckBox(tr("Move the compressed file to the &trash afterwards")))
    , m_reveal(new QCheckBox(tr("&Show the result in the file manager")))
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Extract"));
    fillFormats(sources.first);
    fillPolicies();
    layOut(sources);
    prefer(sources.preferred);
    connectControls();
    validate();
    m_accept->setFocus();
}

void ExtractDialog::connectControls()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExtractDialog::validate);
    connect(m_filters, &QLineEdit::textChanged, this, &ExtractDialog::validate);
    connect(m_folder, &FolderField::changed, this, &ExtractDialog::validate);
    connect(m_encoding, &EncodingField::matters, this, [this] { m_form->setRowVisible(m_encoding, true); });
}

void ExtractDialog::fillFormats(const ClassifiedFile& first)
{
    m_format->setAccessibleName(tr("Format"));
    m_filters->setAccessibleName(tr("Filter chain"));
    m_filters->setPlaceholderText(QStringLiteral("lzma2:preset=6"));
    m_format->addItem(tr("Recognised by its content"), recognised);
    for (const codec::FormatInfo& format : codec::formats()) {
        m_format->addItem(QString::fromUtf8(format.title.data(), static_cast<qsizetype>(format.title.size())),
                          static_cast<int>(format.format));
    }
    const auto named = codec::formatFromSuffix(first.path.filename().native());
    if (named && !codec::info(*named).selfDescribing) {
        m_format->setCurrentIndex(m_format->findData(static_cast<int>(*named)));
    }
}

void ExtractDialog::fillPolicies()
{
    m_policy->setAccessibleName(tr("A folder of its own"));
    add(*m_policy, tr("if there is more than one thing at the top"), FolderPolicy::Auto);
    add(*m_policy, tr("always"), FolderPolicy::Always);
    add(*m_policy, tr("never"), FolderPolicy::Never);
    m_conflict->setAccessibleName(tr("If the result exists"));
    add(*m_conflict, tr("Keep both: “name (2)”"), Conflict::Rename);
    add(*m_conflict, tr("Ask"), Conflict::Ask);
    add(*m_conflict, tr("Replace the existing file"), Conflict::Overwrite);
    add(*m_conflict, tr("Skip this file"), Conflict::Skip);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("asked for if it is needed"));
    m_links->setToolTip(tr("Such links can lead anywhere on this computer. They are left out otherwise."));
}

void ExtractDialog::prefer(const ExtractPreferences& preferred)
{
    m_folder->setFolder(preferred.into);
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(preferred.folder)));
    m_conflict->setCurrentIndex(m_conflict->findData(static_cast<int>(preferred.conflict)));
}

void ExtractDialog::layOut(const Sources& sources)
{
    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space);
    layout->setSpacing(space);
    QLabel* title = wrappingLabel(heading(sources));
    title->setFont(headingFont(font(), 2));
    layout->addWidget(title);
    addRows(sources);
    auto* content = new QWidget;
    content->setLayout(m_form);
    content->setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    layout->addWidget(new FittingScrollArea(content), 1);
    addButtons();
}

void ExtractDialog::addRows(const Sources& sources)
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("Filter &chain:"), m_filterField);
    m_form->addRow(tr("&Result:"), m_folderField);
    m_form->addRow(tr("Own fol&der:"), m_policy);
    m_form->addRow(tr("&If it exists:"), m_conflict);
    m_form->addRow(tr("&Password:"), m_password);
    m_form->addRow(tr("&Names in:"), m_encoding);
    m_form->addRow(tr("Links:"), m_links);
    m_form->addRow(tr("After:"), m_trash);
    m_form->addRow(QString(), m_reveal);
    m_form->setRowVisible(m_format, !sources.isOpen);
    m_form->setRowVisible(m_encoding, false); // until it is known to make a difference
    m_form->setRowVisible(m_trash, sources.entries == 0 && !sources.isCopy);
}

void ExtractDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Extract"), QDialogButtonBox::AcceptRole);
    m_accept->setIcon(symbolicIcon(QStringLiteral("extract")));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

bool ExtractDialog::isRawLzma() const
{
    return m_format->currentData().toInt() == static_cast<int>(codec::Format::RawLzma);
}

/// A format that was chosen is that of a single stream.
bool ExtractDialog::mayBeArchive() const
{
    return m_isArchive && m_format->currentData().toInt() == recognised;
}

codec::Result<codec::DecoderSettings> ExtractDialog::settings() const
{
    codec::DecoderSettings settings;
    if (const int format = m_format->currentData().toInt(); format != recognised) {
        settings.format = static_cast<codec::Format>(format);
    }
    if (!isRawLzma()) {
        return settings;
    }
    codec::Result<codec::FilterChain> chain =
        codec::FilterChain::parse(m_filters->text().trimmed().toStdString());
    if (!chain) {
        return std::unexpected(chain.error());
    }
    settings.filters = *std::move(chain);
    return settings;
}

void ExtractDialog::validate()
{
    const codec::Result<codec::DecoderSettings> entered = settings();
    m_form->setRowVisible(m_filterField, isRawLzma());
    const QString needed =
        tr("A raw stream does not say how it was made: give the chain that it was made with.");
    const QString refused =
        m_filters->text().trimmed().isEmpty() ? needed : problemText(entered.error_or({}));
    m_filterField->setProblem(entered ? QString() : refused);
    m_folderField->setProblem(m_folder->problem());
    for (QWidget* ofArchives : std::initializer_list<QWidget*>{m_policy, m_password, m_links}) {
        m_form->setRowVisible(ofArchives, mayBeArchive());
    }
    m_accept->setEnabled(entered && m_folder->problem().isEmpty());
}

ExtractChoices ExtractDialog::choices() const
{
    ExtractChoices choices{.into = m_folder->folder()};
    choices.settings = settings().value_or(codec::DecoderSettings());
    choices.conflict = static_cast<Conflict>(m_conflict->currentData().toInt());
    choices.trashSource = m_trash->isChecked();
    choices.revealsResult = m_reveal->isChecked();
    if (mayBeArchive()) {
        choices.folder = static_cast<FolderPolicy>(m_policy->currentData().toInt());
        choices.encoding = m_encoding->encoding();
        choices.outwardLinks = m_links->isChecked();
        if (!m_password->text().isEmpty()) {
            choices.password = m_password->text().toStdString();
        }
    }
    return choices;
}

} // namespace holdall::ui
