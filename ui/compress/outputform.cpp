#include "ui/compress/outputform.h"

#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace holdall::ui {

namespace {

void addConflict(QComboBox& box, const QString& text, Conflict conflict)
{
    box.addItem(text, static_cast<int>(conflict));
}

} // namespace

OutputForm::OutputForm(QWidget* parent)
    : QWidget(parent)
    , m_oneArchive(new QCheckBox(tr("Put everything into &one archive (tar)")))
    , m_folder(new FolderField)
    , m_folderField(new OptionField(m_folder))
    , m_conflict(new QComboBox)
    , m_verify(new QCheckBox(tr("&Verify: read the result again and compare it with the source")))
    , m_trash(new QCheckBox(tr("Move the source to the &trash once the result is verified")))
{
    addConflict(*m_conflict, tr("Keep both: “name (2)”"), Conflict::Rename);
    addConflict(*m_conflict, tr("Ask"), Conflict::Ask);
    addConflict(*m_conflict, tr("Replace the existing file"), Conflict::Overwrite);
    addConflict(*m_conflict, tr("Skip this source"), Conflict::Skip);
    m_conflict->setAccessibleName(tr("If the result exists"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Together:"), m_oneArchive);
    form->setRowVisible(m_oneArchive, false);
    form->addRow(tr("&Result:"), m_folderField);
    form->addRow(tr("&If it exists:"), m_conflict);
    form->addRow(tr("After:"), m_verify);
    form->addRow(QString(), m_trash);

    connect(m_folder, &FolderField::changed, this, &OutputForm::changed);
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &OutputForm::changed);
    connect(m_verify, &QCheckBox::toggled, this, &OutputForm::changed);
    connect(m_trash, &QCheckBox::toggled, this, [this](bool trashes) {
        // Nothing is thrown away that was not proven.
        m_verify->setChecked(m_verify->isChecked() || trashes);
        m_verify->setEnabled(!trashes);
        Q_EMIT changed();
    });
}

void OutputForm::setArchivable(bool isArchivable)
{
    m_isArchivable = isArchivable;
    static_cast<QFormLayout*>(layout())->setRowVisible(m_oneArchive, isArchivable);
}

void OutputForm::setCoder(const std::optional<codec::Format>& format)
{
    // Everything goes into one ZIP or 7z anyway.
    static_cast<QFormLayout*>(layout())->setRowVisible(m_oneArchive, m_isArchivable && format);
    const bool isPossible = format && archiveFormatFor(*format).has_value();
    m_oneArchive->setEnabled(isPossible);
    m_oneArchive->setToolTip(isPossible ? QString() : tr("This format cannot be around an archive"));
}

void OutputForm::setChoices(const CompressChoices& choices)
{
    m_oneArchive->setChecked(choices.arrangement == Arrangement::Together);
    m_folder->setFolder(choices.directory);
    const int conflict = m_conflict->findData(static_cast<int>(choices.conflict));
    m_conflict->setCurrentIndex(qMax(conflict, 0));
    m_verify->setChecked(choices.verify);
    m_trash->setChecked(choices.trashSource);
}

void OutputForm::apply(CompressChoices& choices) const
{
    choices.arrangement = m_oneArchive->isChecked() ? Arrangement::Together : Arrangement::Alone;
    choices.directory = m_folder->folder();
    choices.conflict = static_cast<Conflict>(m_conflict->currentData().toInt());
    choices.verify = m_verify->isChecked();
    choices.trashSource = m_trash->isChecked();
}

bool OutputForm::validate()
{
    const QString problem = m_folder->problem();
    m_folderField->setProblem(problem);
    return problem.isEmpty();
}

} // namespace holdall::ui
