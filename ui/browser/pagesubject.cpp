#include "ui/browser/pagesubject.h"

#include "app/displayname.h"

#include <QStringList>

#include <utility>

namespace holdall::ui {

namespace {

/// What leads to an archive, the one on the disk first.
std::vector<std::filesystem::path> chainTo(const PageSubject& subject)
{
    return subject.isNested() ? subject.within : std::vector{subject.file};
}

} // namespace

bool PageSubject::isSameAs(const PageSubject& other) const
{
    return chainTo(*this) == chainTo(other);
}

QString PageSubject::title() const
{
    QStringList names;
    for (const std::filesystem::path& each : chainTo(*this)) {
        names << displayName(each.filename());
    }
    return names.join(QStringLiteral(" › "));
}

QString PageSubject::wholeName() const
{
    QStringList names;
    for (const std::filesystem::path& each : chainTo(*this)) {
        names << displayName(each);
    }
    return names.join(QStringLiteral(" › "));
}

std::filesystem::path PageSubject::home() const
{
    return chainTo(*this).front().parent_path();
}

PageSubject PageSubject::inside(const std::string& entryName, std::filesystem::path copy,
                                std::shared_ptr<const PrivateFolder> itsFolder) const
{
    PageSubject subject{.file = std::move(copy), .within = chainTo(*this), .folder = std::move(itsFolder)};
    subject.within.emplace_back(entryName);
    return subject;
}

} // namespace holdall::ui
