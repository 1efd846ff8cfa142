#include "app/jobs/question.h"

#include <utility>

namespace holdall {

bool answers(Answer answer, Question::Kind kind)
{
    switch (answer) {
    case Answer::Overwrite:
    case Answer::Rename:
    case Answer::Skip:
        return kind == Question::Kind::Conflict;
    case Answer::Continue:
    case Answer::Stop:
        return kind != Question::Kind::Conflict;
    }
    std::unreachable();
}

} // namespace holdall
