#include "ui/settings/windowsettings.h"

#include "ui/droptarget/droptargetwish.h"
#include "ui/settings/languagefield.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGuiApplication>

namespace holdall::ui {

namespace {

QString dropTargetExplanation()
{
    const QString what = WindowSettings::tr(
        "A small window that stays above the others and takes files without any question.");
    const bool isWayland = QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    return isWayland ? WindowSettings::tr("%1 On Wayland the desktop decides where it stands, and whether it "
                                          "stays above.")
                           .arg(what)
                     : what;
}

} // namespace

WindowSettings::WindowSettings(QWidget* parent)
    : SettingsPage(tr("Window"), QStringLiteral("details"), parent)
    , m_language(new LanguageField({}))
    , m_recents(new QCheckBox(tr("Remember &recent archives")))
    , m_reopens(new QCheckBox(tr("Open &archives again at the next start")))
    , m_dropTarget(new QCheckBox(tr("Show the &drop target")))
    , m_wish(new ChoiceField<Wish>)
    , m_motion(new ChoiceField<Motion>({{tr("As the desktop has it"), Motion::AsSystem},
                                        {tr("Reduced"), Motion::Reduced},
                                        {tr("Full"), Motion::Full}}))
{
    for (const DropTargetWish& each : dropTargetWishes()) {
        m_wish->addItem(withoutAccessKey(QCoreApplication::translate("DropTarget", each.text)),
                        static_cast<int>(each.wish));
    }
    addRow(tr("&Language:"), m_language, tr("Counts at once, for everything that Holdall shows."));
    addRow({}, m_recents,
           tr("The page that greets you lists them. Without it the list is forgotten at once."));
    addRow({}, m_reopens,
           tr("Those that are open when the window closes. They are read once you look at them."));
    addRow({}, m_dropTarget, dropTargetExplanation());
    addRow(tr("A drop &there:"), m_wish, tr("What is done with files that are dropped on the drop target."));
    addRow(tr("&Motion:"), m_motion, tr("Whether signs fade and menus slide, or stand still."));
    connect(m_language, &QComboBox::currentIndexChanged, this, &WindowSettings::tellChange);
    connect(m_recents, &QCheckBox::toggled, this, &WindowSettings::tellChange);
    connect(m_reopens, &QCheckBox::toggled, this, &WindowSettings::tellChange);
    connect(m_dropTarget, &QCheckBox::toggled, this, &WindowSettings::tellChange);
    connect(m_wish, &QComboBox::currentIndexChanged, this, &WindowSettings::tellChange);
    connect(m_motion, &QComboBox::currentIndexChanged, this, &WindowSettings::tellChange);
}

void WindowSettings::display(const Preferences& preferences)
{
    m_language->setCode(preferences.language);
    m_recents->setChecked(preferences.keepsRecents);
    m_reopens->setChecked(preferences.reopensArchives);
    m_dropTarget->setChecked(preferences.dropTarget.isShown);
    m_wish->setValue(preferences.dropTarget.wish);
    m_motion->setValue(preferences.motion);
}

void WindowSettings::apply(Preferences& preferences) const
{
    preferences.language = m_language->code();
    preferences.keepsRecents = m_recents->isChecked();
    preferences.reopensArchives = m_reopens->isChecked();
    preferences.dropTarget.isShown = m_dropTarget->isChecked();
    preferences.dropTarget.wish = m_wish->value();
    preferences.motion = m_motion->value();
}

} // namespace holdall::ui
