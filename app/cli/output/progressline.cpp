#include "app/cli/output/progressline.h"

#include "app/errortext.h"

#include <QStringList>

#include <algorithm>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

QString percentText(const ProgressSample& sample)
{
    const double share = static_cast<double>(sample.done) / static_cast<double>(sample.total);
    return u"%1 %"_s.arg(static_cast<int>(std::min(share, 1.0) * 100));
}

/// Compressed to uncompressed, as xz(1) has it.
QString ratioText(const ProgressView& view)
{
    const auto in = static_cast<double>(view.sample.bytesIn);
    const auto out = static_cast<double>(view.sample.bytesOut);
    const double ratio = view.isCompressing ? out / in : in / out;
    return u"ratio "_s + QString::number(ratio, 'f', 3);
}

QString durationText(std::uint64_t seconds)
{
    static constexpr std::uint64_t sixty = 60;
    const QString rest = QString::number(seconds % sixty).rightJustified(2, u'0');
    const std::uint64_t minutes = seconds / sixty;
    if (minutes < sixty) {
        return u"%1:%2"_s.arg(minutes).arg(rest);
    }
    const QString minutesText = QString::number(minutes % sixty).rightJustified(2, u'0');
    return u"%1:%2:%3"_s.arg(minutes / sixty).arg(minutesText, rest);
}

QString remainingText(const ProgressView& view)
{
    const std::uint64_t rest = view.sample.total - std::min(view.sample.done, view.sample.total);
    return durationText(static_cast<std::uint64_t>(static_cast<double>(rest) / view.bytesPerSecond))
        + u" left"_s;
}

QStringList numbers(const ProgressView& view)
{
    const ProgressSample& sample = view.sample;
    QStringList parts;
    if (sample.total > 0) {
        parts << percentText(sample) << u"%1 / %2"_s.arg(sizeText(sample.done), sizeText(sample.total));
    } else {
        parts << sizeText(sample.done);
    }
    if (view.bytesPerSecond > 0) {
        parts << sizeText(static_cast<std::uint64_t>(view.bytesPerSecond)) + u"/s"_s;
    }
    if (sample.bytesIn > 0 && sample.bytesOut > 0) {
        parts << ratioText(view);
    }
    if (sample.total > 0 && view.bytesPerSecond > 0) {
        parts << remainingText(view);
    }
    return parts;
}

QString shortened(const QString& name, qsizetype room)
{
    if (name.size() <= room) {
        return name;
    }
    const qsizetype kept = std::max<qsizetype>(room - 1, 0);
    return name.left(kept / 2) + u'…' + name.right(kept - kept / 2);
}

} // namespace

QString progressLine(const ProgressView& view, qsizetype columns)
{
    static constexpr qsizetype shortestName = 8;
    const QString place = view.jobs > 1 ? u"[%1/%2] "_s.arg(view.job).arg(view.jobs) : QString();
    const QString rest = u"  "_s + numbers(view).join(u"  "_s);
    const qsizetype room = std::max(columns - place.size() - rest.size(), shortestName);
    return (place + shortened(view.name, room) + rest).left(columns);
}

} // namespace holdall::cli
