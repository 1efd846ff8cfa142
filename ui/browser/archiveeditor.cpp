#include "ui/browser/archiveeditor.h"

#include "app/archive/listing/entryselection.h"
#include "ui/browser/entrymodel.h"
#include "ui/browser/entrytext.h"
#include "ui/browser/entryview.h"
#include "ui/widgets/choicebar.h"

namespace holdall::ui {

namespace {

using Id = EntryTree::Id;

/// Why nothing in a folder can be called so; empty: it can.
QString problemWith(const std::string& name)
{
    constexpr std::size_t longestComponent = 255; // bytes
    if (name.empty() || name == "." || name == "..") {
        return ArchiveEditor::tr("A name is needed that is not empty, “.” or “..”.");
    }
    if (name.contains('/')) {
        return ArchiveEditor::tr("A name cannot contain “/”.");
    }
    return name.size() > longestComponent ? ArchiveEditor::tr("That name is too long.") : QString();
}

/// `name` in the folder that `entryName` is in.
std::string besideOf(const std::string& entryName, const std::string& name)
{
    const std::size_t slash = entryName.rfind('/');
    return slash == std::string::npos ? name : entryName.substr(0, slash + 1) + name;
}

} // namespace

ArchiveEditor::ArchiveEditor(EntryModel& model, EntryView& view, ChoiceBar& bar, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_bar(bar)
{
    connect(&model, &EntryModel::renameWanted, this, &ArchiveEditor::rename);
}

void ArchiveEditor::setEnabled(bool enabled)
{
    m_model.setEditable(enabled);
}

std::string ArchiveEditor::targetFolder() const
{
    const std::vector<Id> ids = m_view.selectedEntries();
    if (ids.size() != 1) {
        return {};
    }
    const EntryTree& tree = m_model.tree();
    const Id folder = tree[ids.front()].isFolder() ? ids.front() : tree[ids.front()].parent;
    return folder == EntryTree::root ? std::string() : tree.entryName(folder);
}

void ArchiveEditor::add(const std::vector<std::filesystem::path>& sources, const std::string& folder)
{
    std::vector<ArchiveChange> changes;
    for (const std::filesystem::path& source : sources) {
        changes.emplace_back(AddSource{.source = source, .folder = folder});
    }
    Q_EMIT changesWanted(changes);
}

/// A folder goes neither into itself nor below itself.
void ArchiveEditor::moveSelected(const std::string& folder)
{
    const EntryTree& tree = m_model.tree();
    std::vector<ArchiveChange> changes;
    for (const std::string& name : namesCovering(tree, m_view.selectedEntries())) {
        const std::string place = placeOfEntry(name);
        if (folder == place || folder.starts_with(place + '/')) {
            Q_EMIT refused(tr("A folder cannot be moved into itself."));
            return;
        }
        const std::string last = place.substr(place.rfind('/') + 1);
        const std::string wanted = folder.empty() ? last : placeOfEntry(folder) + '/' + last;
        if (wanted != place) {
            changes.emplace_back(RenameEntry{.from = name, .to = wanted});
        }
    }
    if (!changes.empty()) {
        Q_EMIT changesWanted(changes);
    }
}

void ArchiveEditor::renameSelected()
{
    const std::vector<Id> ids = m_view.selectedEntries();
    if (ids.size() == 1) {
        const QModelIndex name = m_view.currentIndex().siblingAtColumn(EntryModel::Name);
        m_view.scrollTo(name);
        m_view.edit(name);
    }
}

void ArchiveEditor::rename(Id id, const QString& name)
{
    const std::string wanted = name.toStdString();
    if (const QString problem = problemWith(wanted); !problem.isEmpty()) {
        Q_EMIT refused(problem);
        return;
    }
    const std::string from = m_model.tree().entryName(id);
    Q_EMIT changesWanted({RenameEntry{.from = from, .to = besideOf(from, wanted)}});
}

void ArchiveEditor::removeSelected()
{
    const std::vector<Id> ids = m_view.selectedEntries();
    if (ids.empty()) {
        return;
    }
    const std::vector<std::string> names = namesCovering(m_model.tree(), ids);
    const QString question = ids.size() == 1
        ? tr("Delete %1 from the archive? It is not kept anywhere.")
              .arg(entryNameText(m_model.tree(), ids.front()))
        : tr("Delete %n entries from the archive? They are not kept anywhere.", nullptr,
             static_cast<int>(ids.size()));
    m_bar.ask(question,
              {{.text = tr("&Keep"), .chosen = [this] { m_view.setFocus(); }},
               {.text = tr("&Delete"), .chosen = [this, names] { remove(names); }}});
    m_bar.offerRepeat(false);
    m_bar.offerSecret(false);
    m_bar.focusChoice();
}

void ArchiveEditor::remove(const std::vector<std::string>& names)
{
    m_view.setFocus();
    Q_EMIT changesWanted({RemoveEntries{.names = names}});
}

} // namespace holdall::ui
