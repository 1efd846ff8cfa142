#include "ui/compress/targetform.h"

#include "app/displayname.h"
#include "app/io/outputname.h"
#include "ui/compress/dialogworkers.h"
#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace holdall::ui {

namespace {

/// A container in the box of formats; coders' formats are not negative.
constexpr int dataOf(Container container)
{
    return -1 - static_cast<int>(container);
}

QString fromToken(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The suffix of what is made.
QString suffixOf(const ChosenFormat& chosen)
{
    if (chosen.container) {
        return fromToken(info({.container = *chosen.container, .coder = {}}).suffixes.front());
    }
    const std::optional<ArchiveFormat> archive =
        chosen.isArchive ? archiveFormatFor(chosen.coder) : std::nullopt;
    return fromToken(archive ? info(*archive).suffixes.front() : codec::info(chosen.coder).suffixes.front());
}

bool isTaken(const std::filesystem::path& path)
{
    std::error_code ignored; // what cannot be looked at is found out by the job
    return std::filesystem::symlink_status(path, ignored).type() > std::filesystem::file_type::not_found;
}

std::string freeNameFor(const std::filesystem::path& target)
{
    static constexpr unsigned most = 1000;
    std::string name;
    for (unsigned number = 2; number < most; ++number) {
        name = numberedName(target.filename().native(), number);
        if (!isTaken(target.parent_path() / name)) {
            break;
        }
    }
    return name;
}

} // namespace

TargetForm::TargetForm(std::vector<CompressSource> sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_format(new QComboBox)
    , m_arrangement(new QComboBox)
    , m_name(new QLineEdit)
    , m_nameField(new OptionField(m_name))
    , m_folder(new FolderField)
    , m_folderField(new OptionField(m_folder))
    , m_conflict(new QComboBox)
    , m_form(new QFormLayout(this))
    , m_lookUp(dialogWorkers(), [this](const Clash& clash) { showClash(clash); })
{
    m_format->setAccessibleName(tr("Format"));
    m_arrangement->setAccessibleName(tr("What is made"));
    m_name->setAccessibleName(tr("Name of the result"));
    m_conflict->setAccessibleName(tr("If the result exists"));
    m_conflict->addItem(tr("Keep both: “name (2)”"), static_cast<int>(Conflict::Rename));
    m_conflict->addItem(tr("Ask"), static_cast<int>(Conflict::Ask));
    m_conflict->addItem(tr("Replace the existing file"), static_cast<int>(Conflict::Overwrite));
    m_conflict->addItem(tr("Skip this source"), static_cast<int>(Conflict::Skip));
    fillFormats();
    fillArrangements();
    layOut();
    connectControls();
}

void TargetForm::layOut()
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Make:"), m_arrangement);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Name:"), m_nameField);
    m_form->addRow(tr("Fol&der:"), m_folderField);
    m_form->addRow(tr("If it &exists:"), m_conflict);
    m_form->setRowVisible(m_arrangement, isMuch());
}

void TargetForm::connectControls()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &TargetForm::onFormatChanged);
    connect(m_arrangement, &QComboBox::currentIndexChanged, this, &TargetForm::changed);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTyped = !m_name->text().isEmpty();
        Q_EMIT changed();
    });
    connect(m_folder, &FolderField::changed, this, &TargetForm::changed);
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &TargetForm::changed);
}

void TargetForm::fillFormats()
{
    for (const Container offered : {Container::Zip, Container::SevenZip, Container::Tar}) {
        m_format->addItem(QString(), dataOf(offered));
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        m_format->addItem(QString(), static_cast<int>(format.format));
    }
}

bool TargetForm::isMuch() const
{
    return m_sources.size() > 1 || std::ranges::any_of(m_sources, &CompressSource::isFolder);
}

/// What can be made in this format; what was chosen stays so if it can.
void TargetForm::fillArrangements()
{
    const QSignalBlocker blocker(m_arrangement);
    const QVariant before = m_arrangement->currentData();
    const bool isContainer = m_format->currentData().toInt() < 0;
    const bool canBeArchive = isContainer || archiveFormatFor(format().coder).has_value();
    m_arrangement->clear();
    if (canBeArchive) {
        m_arrangement->addItem(tr("One archive"), static_cast<int>(Arrangement::Together));
    }
    if (canBeArchive && m_sources.size() > 1) {
        m_arrangement->addItem(tr("An archive of each"), static_cast<int>(Arrangement::Each));
    }
    if (!isContainer) {
        m_arrangement->addItem(tr("Every file compressed for itself, no archive"),
                               static_cast<int>(Arrangement::Alone));
    }
    m_arrangement->setCurrentIndex(qMax(0, m_arrangement->findData(before)));
    m_arrangement->setEnabled(m_arrangement->count() > 1);
    m_arrangement->setToolTip(canBeArchive ? QString() : tr("This format cannot be around an archive"));
}

void TargetForm::onFormatChanged()
{
    fillArrangements();
    Q_EMIT changed();
}

Arrangement TargetForm::arrangement() const
{
    return static_cast<Arrangement>(m_arrangement->currentData().toInt());
}

Conflict TargetForm::conflict() const
{
    return static_cast<Conflict>(m_conflict->currentData().toInt());
}

ChosenFormat TargetForm::format() const
{
    const int chosen = m_format->currentData().toInt();
    if (chosen < 0) {
        return {.container = static_cast<Container>(-1 - chosen), .coder = {}, .isArchive = true};
    }
    const auto coder = static_cast<codec::Format>(chosen);
    const bool isArchive = isMuch() && archiveFormatFor(coder) && arrangement() != Arrangement::Alone;
    return {.container = {}, .coder = coder, .isArchive = isArchive};
}

void TargetForm::setChoices(const CompressChoices& choices)
{
    const int which =
        choices.container ? dataOf(*choices.container) : static_cast<int>(choices.settings.format);
    m_format->setCurrentIndex(qMax(0, m_format->findData(which)));
    fillArrangements();
    m_arrangement->setCurrentIndex(qMax(0, m_arrangement->findData(static_cast<int>(choices.arrangement))));
    m_folder->setFolder(choices.directory);
    m_conflict->setCurrentIndex(qMax(0, m_conflict->findData(static_cast<int>(choices.conflict))));
}

void TargetForm::apply(CompressChoices& choices) const
{
    const ChosenFormat chosen = format();
    choices.container = chosen.container;
    choices.settings.format = chosen.container ? codec::EncoderSettings().format : chosen.coder;
    choices.arrangement = arrangement();
    choices.directory = m_folder->folder();
    choices.conflict = conflict();
    if (m_isNameTyped) {
        choices.name = m_name->text().toStdString();
    }
}

/// The formats' titles say what becomes of these sources.
void TargetForm::showName(const CompressChoices& choices, const std::vector<Request>& requests)
{
    for (int index = 0; index < m_format->count(); ++index) {
        const int which = m_format->itemData(index).toInt();
        ChosenFormat each = format();
        each.container = which < 0 ? std::optional(static_cast<Container>(-1 - which)) : std::nullopt;
        each.coder = which < 0 ? codec::Format() : static_cast<codec::Format>(which);
        each.isArchive = isMuch() && choices.arrangement != Arrangement::Alone;
        const QString title = each.container == Container::Tar ? tr("tar, not compressed")
            : each.container ? fromToken(info({.container = *each.container, .coder = {}}).title)
                             : fromToken(codec::info(each.coder).title);
        m_format->setItemText(index, tr("%1 (%2)").arg(title, suffixOf(each)));
    }
    const QString suffix = suffixOf(format());
    if (m_isNameTyped && !m_suffix.isEmpty() && suffix != m_suffix && m_name->text().endsWith(m_suffix)) {
        m_name->setText(m_name->text().chopped(m_suffix.size()) + suffix);
    } else if (!m_isNameTyped) {
        CompressChoices unnamed = choices;
        unnamed.name.reset();
        const std::vector<Request> plain = compressionRequests(m_sources, unnamed);
        m_name->setText(displayName(resultPath(plain.front(), m_sources.front()).filename()));
    }
    m_suffix = suffix;
    m_form->setRowVisible(m_nameField, requests.size() == 1);
}

QString TargetForm::nameProblem() const
{
    const QString name = m_name->text();
    if (!m_isNameTyped) {
        return {};
    }
    if (name == QStringLiteral(".") || name == QStringLiteral("..") || name.contains(u'/')) {
        return tr("A name cannot have a “/” in it, and not be “.” or “..”.");
    }
    return name.toUtf8().size() > static_cast<qsizetype>(longestName) ? tr("This name is too long.")
                                                                      : QString();
}

bool TargetForm::validate(const CompressChoices& choices)
{
    const std::vector<Request> requests = compressionRequests(m_sources, choices);
    showName(choices, requests);
    const QString nameProblem = this->nameProblem();
    const QString folderProblem = m_folder->problem();
    m_nameField->setProblem(nameProblem);
    m_folderField->setProblem(folderProblem);
    const bool isFine = nameProblem.isEmpty() && folderProblem.isEmpty();
    if (isFine && requests.size() == 1) {
        lookUp(resultPath(requests.front(), m_sources.front()));
    }
    return isFine;
}

void TargetForm::lookUp(const std::filesystem::path& target)
{
    if (target == m_target) {
        showClash(m_clash);
        return;
    }
    m_target = target;
    m_clash = {};
    showClash(m_clash);
    m_lookUp.start([target](const std::stop_token&) {
        return std::optional(isTaken(target)
                                 ? Clash{.name = target.filename().native(), .freeName = freeNameFor(target)}
                                 : Clash());
    });
}

void TargetForm::showClash(const Clash& clash)
{
    m_clash = clash;
    const QString name = displayText(clash.name);
    if (clash.name.empty()) {
        const bool fits = !m_isNameTyped || m_name->text().endsWith(m_suffix, Qt::CaseInsensitive);
        m_nameField->setNote(fits ? QString() : tr("Other programs expect “%1” at the end.").arg(m_suffix));
    } else if (conflict() == Conflict::Rename) {
        m_nameField->setNote(
            tr("“%1” exists already: the new one becomes “%2”.").arg(name, displayText(clash.freeName)));
    } else if (conflict() == Conflict::Overwrite) {
        m_nameField->setNote(tr("“%1” exists already and will be replaced.").arg(name));
    } else if (conflict() == Conflict::Skip) {
        m_nameField->setNote(tr("“%1” exists already: nothing will be made.").arg(name));
    } else {
        m_nameField->setNote(tr("“%1” exists already: you will be asked.").arg(name));
    }
}

} // namespace holdall::ui
