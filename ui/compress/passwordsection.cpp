#include "ui/compress/passwordsection.h"

#include "ui/compress/optionfield.h"
#include "ui/compress/passwordstrength.h"
#include "ui/widgets/passwordline.h"

namespace holdall::ui {

namespace {

QString strengthText(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::VeryWeak:
        return PasswordSection::tr("Very weak: a program guesses it within minutes.");
    case PasswordStrength::Weak:
        return PasswordSection::tr("Weak: a program guesses it within days.");
    case PasswordStrength::Fair:
        return PasswordSection::tr("Fair: keeps curious people out, not somebody with much time and money.");
    case PasswordStrength::Strong:
        return PasswordSection::tr("Strong: not to be guessed with what there is today.");
    case PasswordStrength::VeryStrong:
        return PasswordSection::tr("Very strong.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PasswordSection::PasswordSection(QWidget* parent)
    : ChoiceSection(tr("&Password"), parent)
    , m_password(new PasswordLine)
    , m_again(new PasswordLine)
{
    m_password->setPlaceholderText(tr("none: anybody can read it"));
    m_password->setToolTip(tr("AES-256. The names of what is in the archive stay readable."));
    addRow(tr("Password:"), m_password, "password");
    addRow(tr("Password again:"), m_again, "password again");
    for (const PasswordLine* line : {m_password, m_again}) {
        connect(line, &PasswordLine::textChanged, this, &ChoiceSection::changed);
    }
    connect(m_password, &PasswordLine::revealed, this, &ChoiceSection::changed);
}

void PasswordSection::adapt(const ChosenFormat& format)
{
    m_format = format;
    const bool canEncrypt =
        format.container && info({.container = *format.container, .coder = {}}).canEncrypt;
    setUnavailable(canEncrypt ? QString() : tr("only ZIP archives can be encrypted"));
    setRowVisible("password again", isGiven() && !m_password->isRevealed());
}

/// What is typed is never remembered, so there is nothing to show again.
void PasswordSection::setChoices(const CompressChoices& /*choices*/) { }

bool PasswordSection::isGiven() const
{
    return isAvailable() && !m_password->text().isEmpty();
}

void PasswordSection::apply(CompressChoices& choices) const
{
    if (isGiven()) {
        choices.password = m_password->text().toStdString();
    }
}

/// What can be read need not be typed twice.
bool PasswordSection::validate()
{
    field("password")->setNote(isGiven() ? strengthText(strengthOf(m_password->text())) : QString());
    const bool areSame = !isGiven() || m_password->isRevealed() || m_password->text() == m_again->text();
    if (!areSame) {
        field("password again")->setProblem(tr("This is not the same password."));
        setOpen(true);
    }
    return areSame;
}

void PasswordSection::summarise()
{
    setSummary(isGiven() ? tr("encrypted with AES-256") : tr("none: anybody can read it"));
}

} // namespace holdall::ui
