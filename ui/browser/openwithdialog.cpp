#include "ui/browser/openwithdialog.h"

#include "app/displayname.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace holdall::ui {

OpenWithDialog::OpenWithDialog(std::filesystem::path file, WorkerPool& workers, QWidget* parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_note(wrappingLabel(tr("Looking for programs…")))
    , m_errand(workers, [this](const Programs& programs) { fill(programs); })
{
    setWindowTitle(tr("Open With"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &OpenWithDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &OpenWithDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { m_open->setEnabled(chosen() != nullptr); });
    m_errand.start(
        [path = m_file](const std::stop_token& /*stop*/) { return std::optional(installedPrograms(path)); });
}

void OpenWithDialog::layOut()
{
    QLabel* heading = wrappingLabel(tr("Open %1 with").arg(displayName(m_file.filename())));
    heading->setFont(headingFont(font(), 1));
    m_search->setPlaceholderText(tr("Search programs"));
    m_search->setAccessibleName(tr("Search programs"));
    addClearButton(*m_search);
    m_list->setAccessibleName(tr("Programs"));
    m_list->setUniformItemSizes(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenWithDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space, space, space, space);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 24);
}

void OpenWithDialog::fill(const Programs& programs)
{
    m_programs = programs;
    for (const InstalledProgram& program : m_programs) {
        auto* item = new QListWidgetItem(program.name, m_list);
        if (program.isForType) {
            QFont bold = m_list->font();
            bold.setBold(true);
            item->setFont(bold);
        }
    }
    m_note->setText(
        m_programs.empty()
            ? tr("No program was found that opens files.")
            : tr("Those in bold say that they open files of this kind. The file can be looked at, "
                 "not changed: what is in the archive stays as it is."));
    filter(m_search->text());
}

/// The first of those that are left is chosen.
void OpenWithDialog::filter(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isShown);
        first = isShown && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
}

const InstalledProgram* OpenWithDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_programs[static_cast<std::size_t>(row)];
}

void OpenWithDialog::accept()
{
    const InstalledProgram* const program = chosen();
    if (program == nullptr) {
        return;
    }
    const QStringList command = commandLine(program->exec, m_file);
    if (!QProcess::startDetached(command.first(), command.sliced(1))) {
        Q_EMIT failed(tr("%1 could not be started.").arg(program->name));
    }
    QDialog::accept();
}

} // namespace holdall::ui
