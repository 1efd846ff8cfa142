#include "ui/compress/folderfield.h"

#include "app/displayname.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace holdall::ui {

namespace {

enum Place { Beside, InFolder };

} // namespace

FolderField::FolderField(QWidget* parent)
    : QWidget(parent)
    , m_place(new QComboBox)
    , m_path(new QLineEdit)
    , m_choose(new QPushButton(tr("C&hoose…")))
{
    m_place->addItems({tr("Beside the source"), tr("In this folder:")});
    m_place->setAccessibleName(tr("Place of the result"));
    m_path->setAccessibleName(tr("Folder of the result"));
    m_path->setPlaceholderText(tr("Folder"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    setFocusProxy(m_place);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_place);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_choose);
    layout->addStretch();
    connect(m_place, &QComboBox::currentIndexChanged, this, &FolderField::update);
    connect(m_path, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(m_choose, &QPushButton::clicked, this, &FolderField::choose);
    update();
}

void FolderField::setFolder(const std::optional<std::filesystem::path>& folder)
{
    m_path->setText(folder ? pathToQt(*folder) : QString());
    m_place->setCurrentIndex(folder ? InFolder : Beside);
}

std::optional<std::filesystem::path> FolderField::folder() const
{
    if (m_place->currentIndex() == Beside) {
        return std::nullopt;
    }
    return pathFromQt(m_path->text());
}

QString FolderField::problem() const
{
    if (m_place->currentIndex() == Beside) {
        return {};
    }
    if (m_path->text().isEmpty()) {
        return tr("Choose a folder for the result.");
    }
    return folder()->is_absolute() ? QString() : tr("Give the whole path of the folder, from “/” on.");
}

void FolderField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the result"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void FolderField::update()
{
    const bool isInFolder = m_place->currentIndex() == InFolder;
    m_path->setVisible(isInFolder);
    m_choose->setVisible(isInFolder);
    Q_EMIT changed();
}

} // namespace holdall::ui
