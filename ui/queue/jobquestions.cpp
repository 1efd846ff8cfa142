#include "ui/queue/jobquestions.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/queue/conflictfacts.h"
#include "ui/widgets/choicebar.h"

#include <algorithm>

namespace holdall::ui {

namespace {

struct Offer {
    QString text;
    Answer answer;
};

QString textOf(const Question& question)
{
    const QString name = displayName(question.path);
    switch (question.kind) {
    case Question::Kind::Conflict:
        return JobQuestions::tr("%1 exists already.").arg(name);
    case Question::Kind::MemoryLimit:
        return JobQuestions::tr("%1 needs %2 of memory, more than is allowed.")
            .arg(name, sizeText(question.needed));
    case Question::Kind::OutputLimit:
        return JobQuestions::tr("%1 has given more than %2 already, suspiciously much for its size.")
            .arg(name, sizeText(question.needed));
    case Question::Kind::Space:
        return JobQuestions::tr("There is not enough space for %1: it needs %2 or more.")
            .arg(name, sizeText(question.needed));
    case Question::Kind::Password:
        return question.isRepeated ? JobQuestions::tr("That is not the password of %1.").arg(name)
                                   : JobQuestions::tr("%1 needs a password.").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The safe answer first.
std::vector<Offer> offersFor(Question::Kind kind)
{
    switch (kind) {
    case Question::Kind::Conflict:
        return {{JobQuestions::tr("Keep &both"), Answer::Rename},
                {JobQuestions::tr("&Replace"), Answer::Overwrite},
                {JobQuestions::tr("S&kip"), Answer::Skip}};
    case Question::Kind::MemoryLimit:
    case Question::Kind::OutputLimit:
    case Question::Kind::Space:
        return {{JobQuestions::tr("S&top"), Answer::Stop}, {JobQuestions::tr("&Go on"), Answer::Continue}};
    case Question::Kind::Password:
        return {{JobQuestions::tr("&Unlock"), Answer::Continue},
                {JobQuestions::tr("Go on &without"), Answer::Stop}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

JobQuestions::JobQuestions(JobQueue& queue, ChoiceBar& bar, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_bar(bar)
{
    connect(&queue, &JobQueue::idle, this, [this] { m_forTheRest.clear(); });
}

void JobQuestions::update(Job* job)
{
    if (m_asked == job->id() && job->state() != JobState::Asking) {
        m_asked = 0;
        m_bar.dismiss();
        askNext();
    } else if (m_asked == 0 && job->state() == JobState::Asking) {
        ask(job);
    }
}

void JobQuestions::askNext()
{
    const auto waits = [](const Job* job) { return job->state() == JobState::Asking && job->question(); };
    const auto found = std::ranges::find_if(m_queue.jobs(), waits);
    if (found != m_queue.jobs().end()) {
        ask(*found);
    }
}

void JobQuestions::ask(Job* job)
{
    const Question question = *job->question();
    m_asked = job->id();
    if (const auto known = m_forTheRest.find(question.kind); known != m_forTheRest.end()) {
        answer(job->id(), known->second);
        return;
    }
    std::vector<ChoiceBar::Choice> choices;
    for (const Offer& offer : offersFor(question.kind)) {
        choices.push_back({.text = offer.text, .chosen = [this, id = job->id(), kind = question.kind, offer] {
                               if (m_bar.repeats()) {
                                   m_forTheRest[kind] = offer.answer;
                               }
                               answer(id, {offer.answer, m_bar.secret().toStdString()});
                           }});
    }
    m_bar.ask(textOf(question), choices, question.existing ? new ConflictFacts(question) : nullptr);
    m_bar.offerRepeat(question.kind == Question::Kind::Conflict);
    m_bar.offerSecret(question.kind == Question::Kind::Password);
}

void JobQuestions::answer(std::uint64_t id, const Reply& reply)
{
    if (Job* job = askingJob(id)) {
        job->answer(reply); // its change of state brings the next question
    }
}

Job* JobQuestions::askingJob(std::uint64_t id) const
{
    const auto found = std::ranges::find(m_queue.jobs(), id, &Job::id);
    return found != m_queue.jobs().end() && (*found)->state() == JobState::Asking ? *found : nullptr;
}

} // namespace holdall::ui
