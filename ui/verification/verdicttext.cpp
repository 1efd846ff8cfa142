#include "ui/verification/verdicttext.h"

#include "app/errortext.h"
#include "ui/queue/jobresult.h"

#include <QCoreApplication>

namespace holdall::ui {

namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

} // namespace

QString statusTitle(Verdict::Status status)
{
    switch (status) {
    case Verdict::Status::Intact:
        return VerdictText::tr("Intact");
    case Verdict::Status::Damaged:
        return VerdictText::tr("Damaged");
    case Verdict::Status::Truncated:
        return VerdictText::tr("Truncated");
    case Verdict::Status::Unchecked:
        return VerdictText::tr("Unchecked");
    case Verdict::Status::Unsupported:
        return VerdictText::tr("Unsupported");
    case Verdict::Status::Encrypted:
        return VerdictText::tr("Encrypted");
    case Verdict::Status::Unreadable:
        return VerdictText::tr("Unreadable");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusIcon(Verdict::Status status)
{
    switch (status) {
    case Verdict::Status::Intact:
        return QStringLiteral("success");
    case Verdict::Status::Damaged:
        return QStringLiteral("failure");
    case Verdict::Status::Truncated:
        return QStringLiteral("cut");
    case Verdict::Status::Unchecked:
        return QStringLiteral("question");
    case Verdict::Status::Unsupported:
        return QStringLiteral("warning");
    case Verdict::Status::Encrypted:
        return QStringLiteral("lock");
    case Verdict::Status::Unreadable:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE_RETURN({});
}

Tone statusTone(Verdict::Status status)
{
    switch (status) {
    case Verdict::Status::Intact:
        return Tone::Good;
    case Verdict::Status::Damaged:
    case Verdict::Status::Truncated:
    case Verdict::Status::Unreadable:
        return Tone::Bad;
    case Verdict::Status::Unchecked:
    case Verdict::Status::Unsupported:
    case Verdict::Status::Encrypted:
        return Tone::Warning;
    }
    Q_UNREACHABLE_RETURN(Tone::Text);
}

QString findingText(const Verdict& verdict)
{
    if (verdict.error) {
        return describe(*verdict.error).title;
    }
    if (!verdict.warnings.empty()) {
        return warningText(verdict.warnings.front());
    }
    return verdict.status == Verdict::Status::Unchecked
        ? VerdictText::tr("Decoded, but the format carries no checksum")
        : QString();
}

std::string_view formatName(const Verdict& verdict)
{
    if (verdict.archive) {
        return info(*verdict.archive).name;
    }
    return verdict.format ? codec::info(*verdict.format).name : std::string_view();
}

} // namespace holdall::ui
