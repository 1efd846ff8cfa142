#include "ui/widgets/icons.h"

#include "ui/widgets/symbolicicon.h"

// Q_INIT_RESOURCE must stand outside of namespaces; a static library's resources need it.
static bool initializeResources()
{
    Q_INIT_RESOURCE(holdall);
    return true;
}

namespace holdall::ui {

namespace {

void requireResources()
{
    [[maybe_unused]] static const bool ready = initializeResources();
}

} // namespace

QIcon symbolicIcon(const QString& name, Tone tone)
{
    requireResources();
    return QIcon(new SymbolicIcon(name, tone));
}

QIcon applicationIcon()
{
    requireResources();
    return QIcon(QStringLiteral(":/icons/holdall.svg"));
}

} // namespace holdall::ui
