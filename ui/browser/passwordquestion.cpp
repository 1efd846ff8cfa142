#include "ui/browser/passwordquestion.h"

#include "ui/widgets/choicebar.h"

namespace holdall::ui {

PasswordQuestion::PasswordQuestion(ChoiceBar& bar, QWidget& focused, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_focused(focused)
{
}

void PasswordQuestion::ask(const QString& text, bool isRepeated, const Answer& answer)
{
    m_bar.ask(isRepeated ? tr("That is not the password.") : text,
              {{.text = tr("&Unlock"),
                .chosen =
                    [this, answer] {
                        m_focused.setFocus();
                        answer(m_bar.secret().toStdString());
                    }},
               {.text = tr("&Leave It Locked"), .chosen = [answer] { answer(std::nullopt); }}});
    m_bar.offerRepeat(false);
    m_bar.offerSecret(true);
}

} // namespace holdall::ui
