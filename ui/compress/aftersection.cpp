#include "ui/compress/aftersection.h"

#include <QCheckBox>

namespace holdall::ui {

AfterSection::AfterSection(QWidget* parent)
    : ChoiceSection(tr("&After"), parent)
    , m_verify(new QCheckBox(tr("Verify: read the result again and compare it with the source")))
    , m_trash(new QCheckBox(tr("Move the source to the trash once the result is verified")))
    , m_reveal(new QCheckBox(tr("Show the result in the file manager")))
{
    addRow(QString(), m_verify, "verify");
    addRow(QString(), m_trash, "trash-source");
    addRow(QString(), m_reveal, "reveal");
    connect(m_verify, &QCheckBox::toggled, this, &ChoiceSection::changed);
    connect(m_reveal, &QCheckBox::toggled, this, &ChoiceSection::changed);
    connect(m_trash, &QCheckBox::toggled, this, [this](bool trashes) {
        // Nothing is thrown away that was not proven.
        m_verify->setChecked(m_verify->isChecked() || trashes);
        m_verify->setEnabled(!trashes);
        Q_EMIT changed();
    });
}

void AfterSection::adapt(const ChosenFormat& /*format*/) { }

void AfterSection::setChoices(const CompressChoices& choices)
{
    m_verify->setChecked(choices.verify);
    m_trash->setChecked(choices.trashSource);
    m_reveal->setChecked(choices.revealsResult);
}

void AfterSection::apply(CompressChoices& choices) const
{
    choices.verify = m_verify->isChecked();
    choices.trashSource = m_trash->isChecked();
    choices.revealsResult = m_reveal->isChecked();
}

void AfterSection::summarise()
{
    QStringList parts;
    if (m_verify->isChecked()) {
        parts << tr("verify");
    }
    if (m_trash->isChecked()) {
        parts << tr("source to the trash");
    }
    if (m_reveal->isChecked()) {
        parts << tr("show the result");
    }
    setSummary(parts.isEmpty() ? tr("nothing") : parts.join(QStringLiteral(", ")));
}

} // namespace holdall::ui
