#include "ui/queue/conflictfacts.h"

#include "app/errortext.h"
#include "ui/widgets/plaintext.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace holdall::ui {

namespace {

QString dateOf(const FileStatus& status)
{
    const bool isKnown = status.modified != FileTime();
    return isKnown
        ? QLocale().toString(QDateTime::fromSecsSinceEpoch(status.modified.seconds), QLocale::ShortFormat)
        : QString();
}

QString sizeOf(const FileStatus& status)
{
    switch (status.kind) {
    case FileStatus::Kind::Regular:
        return sizeText(status.size);
    case FileStatus::Kind::Folder:
        return ConflictFacts::tr("folder");
    case FileStatus::Kind::Link:
        return ConflictFacts::tr("link");
    case FileStatus::Kind::Other:
        break;
    }
    return ConflictFacts::tr("no file");
}

bool isNewer(const FileTime& time, const FileTime& other)
{
    // Some file systems and archives know even seconds only: less is no difference.
    static constexpr std::int64_t coarsest = 2;
    return time != FileTime() && other != FileTime() && time.seconds - other.seconds >= coarsest;
}

} // namespace

QString advantagesOf(const FileStatus& status, const FileStatus& other)
{
    const bool areFiles = status.kind == FileStatus::Kind::Regular && other.kind == FileStatus::Kind::Regular;
    const bool isLarger = areFiles && status.size > other.size;
    if (isNewer(status.modified, other.modified)) {
        return isLarger ? ConflictFacts::tr("newer, larger") : ConflictFacts::tr("newer");
    }
    return isLarger ? ConflictFacts::tr("larger") : QString();
}

ConflictFacts::ConflictFacts(const Question& question, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    const FileStatus* incoming = question.incoming ? &*question.incoming : nullptr;
    if (incoming != nullptr) {
        add(tr("New:"), *incoming, &*question.existing);
    }
    add(tr("Existing:"), *question.existing, incoming);
    m_grid->setColumnStretch(m_grid->columnCount(), 1);
    setAccessibleDescription(m_told.join(u' '));
}

void ConflictFacts::add(const QString& side, const FileStatus& status, const FileStatus* other)
{
    const QString advantages = other == nullptr ? QString() : advantagesOf(status, *other);
    const QStringList texts{side, sizeOf(status), dateOf(status), advantages};
    const int row = m_grid->rowCount();
    for (int column = 0; column < texts.size(); ++column) {
        QLabel* label = plainLabel(texts[column]);
        QFont font = label->font();
        font.setBold(column == texts.size() - 1);
        label->setFont(font);
        m_grid->addWidget(label, row, column);
        if (!texts[column].isEmpty()) {
            m_told += texts[column];
        }
    }
}

} // namespace holdall::ui
