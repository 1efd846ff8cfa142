#include "ui/extract/extractdialog.h"

#include "app/displayname.h"
#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"
#include "ui/compress/problemtext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
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

} // namespace

ExtractDialog::ExtractDialog(const Sources& sources, QWidget* parent)
    : QDialog(parent)
    , m_format(new QComboBox)
    , m_filters(new QLineEdit)
    , m_filterField(new OptionField(m_filters))
    , m_folder(new FolderField)
    , m_folderField(new OptionField(m_folder))
    , m_conflict(new QComboBox)
    , m_trash(new QCheckBox(tr("Move the compressed file to the &trash afterwards")))
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Extract"));
    fillFormats(sources.first);
    layOut(sources);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExtractDialog::validate);
    connect(m_filters, &QLineEdit::textChanged, this, &ExtractDialog::validate);
    connect(m_folder, &FolderField::changed, this, &ExtractDialog::validate);
    validate();
    m_accept->setFocus();
}

void ExtractDialog::fillFormats(const ClassifiedFile& first)
{
    m_format->setAccessibleName(tr("Format"));
    m_filters->setAccessibleName(tr("Filter chain"));
    m_filters->setPlaceholderText(QStringLiteral("lzma2:preset=6"));
    m_conflict->setAccessibleName(tr("If the result exists"));
    m_conflict->addItem(tr("Keep both: “name (2)”"), static_cast<int>(Conflict::Rename));
    m_conflict->addItem(tr("Ask"), static_cast<int>(Conflict::Ask));
    m_conflict->addItem(tr("Replace the existing file"), static_cast<int>(Conflict::Overwrite));
    m_conflict->addItem(tr("Skip this file"), static_cast<int>(Conflict::Skip));
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

void ExtractDialog::layOut(const Sources& sources)
{
    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space);
    layout->setSpacing(space);
    QLabel* title = wrappingLabel(heading(sources));
    title->setFont(headingFont(font(), 2));
    layout->addWidget(title);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("Filter &chain:"), m_filterField);
    m_form->addRow(tr("&Result:"), m_folderField);
    m_form->addRow(tr("&If it exists:"), m_conflict);
    m_form->addRow(tr("After:"), m_trash);
    m_form->setRowVisible(m_format, !sources.isOpen);
    m_form->setRowVisible(m_trash, sources.entries == 0);
    layout->addLayout(m_form);
    layout->addStretch();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Extract"), QDialogButtonBox::AcceptRole);
    m_accept->setIcon(symbolicIcon(QStringLiteral("extract")));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

bool ExtractDialog::isRawLzma() const
{
    return m_format->currentData().toInt() == static_cast<int>(codec::Format::RawLzma);
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
    m_accept->setEnabled(entered && m_folder->problem().isEmpty());
}

ExtractChoices ExtractDialog::choices() const
{
    return {
        .into = m_folder->folder(),
        .settings = settings().value_or(codec::DecoderSettings()),
        .conflict = static_cast<Conflict>(m_conflict->currentData().toInt()),
        .trashSource = m_trash->isChecked(),
    };
}

} // namespace holdall::ui
