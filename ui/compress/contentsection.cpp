#include "ui/compress/contentsection.h"

#include "ui/compress/optionfield.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace holdall::ui {

namespace {

constexpr int shownLines = 3;

} // namespace

ContentSection::ContentSection(QWidget* parent)
    : ChoiceSection(tr("C&ontent"), parent)
    , m_excludes(new QPlainTextEdit)
    , m_reproducible(new QCheckBox(tr("Reproducible: the same files make the same bytes")))
{
    m_excludes->setTabChangesFocus(true);
    // With marks that keep the signs before the letters in a right-to-left window too.
    m_excludes->setPlaceholderText(QStringLiteral("\u200e*.tmp\n\u200e.git\nnode_modules"));
    m_excludes->setFixedHeight(m_excludes->fontMetrics().lineSpacing() * (shownLines + 1));
    addRow(tr("Leave out:"), m_excludes, "exclude")
        ->setNote(tr("Names or patterns, one a line. Of a folder all that is in it is left out as well."));
    addRow(QString(), m_reproducible, "reproducible")->setNote(tr("No owners, and no times of now."));
    connect(m_excludes, &QPlainTextEdit::textChanged, this, &ChoiceSection::changed);
    connect(m_reproducible, &QCheckBox::toggled, this, &ChoiceSection::changed);
}

void ContentSection::adapt(const ChosenFormat& format)
{
    m_format = format;
    setRowVisible("exclude", format.isArchive);
}

std::vector<std::string> ContentSection::patterns() const
{
    std::vector<std::string> patterns;
    for (const QString& line : m_excludes->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            patterns.push_back(line.trimmed().toStdString());
        }
    }
    return patterns;
}

void ContentSection::setChoices(const CompressChoices& choices)
{
    QStringList lines;
    for (const std::string& pattern : choices.excludes) {
        lines << QString::fromStdString(pattern);
    }
    m_excludes->setPlainText(lines.join(u'\n'));
    m_reproducible->setChecked(choices.reproducible);
}

void ContentSection::apply(CompressChoices& choices) const
{
    if (m_format.isArchive) {
        choices.excludes = patterns();
    }
    choices.reproducible = m_reproducible->isChecked();
}

void ContentSection::summarise()
{
    QStringList parts;
    const auto count = static_cast<int>(patterns().size());
    if (m_format.isArchive && count > 0) {
        parts << tr("%n pattern(s) left out", nullptr, count);
    }
    if (m_reproducible->isChecked()) {
        parts << tr("reproducible");
    }
    setSummary(parts.isEmpty() ? tr("everything") : parts.join(QStringLiteral(", ")));
}

} // namespace holdall::ui
