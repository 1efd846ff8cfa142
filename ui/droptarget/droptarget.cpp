#include "ui/droptarget/droptarget.h"

#include "ui/drop/dropcontent.h"
#include "ui/drop/intake.h"
#include "ui/droptarget/droptargetwish.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/translated.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto endingTime = 3s;
constexpr auto fadingTime = 400ms;

QString translated(const char* text)
{
    return QCoreApplication::translate("DropTarget", text); // where the wishes are marked
}

bool placesItself()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

/// Where it can be seen: as wished, or at the corner where reading ends.
QPoint placeFor(const std::optional<QPoint>& wished, const QSize& size)
{
    if (wished && QGuiApplication::screenAt(*wished + QPoint(size.width(), size.height()) / 2) != nullptr) {
        return *wished;
    }
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QPoint margin(size.width() / 2, size.height() / 2);
    return screen.bottomRight() - QPoint(size.width(), size.height()) - margin;
}

} // namespace

DropTarget::DropTarget(const JobQueue& queue, Intake& intake, const DropTargetPreferences& preferences)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_intake(intake)
    , m_preferences(preferences)
    , m_progress(queue)
{
    setWindowIcon(applicationIcon());
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_QuitOnClose, false);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    resize(sizeHint());
    m_endingTime.setSingleShot(true);
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    connect(&m_progress, &QueueProgress::changed, this, &DropTarget::describe);
    connect(&m_progress, &QueueProgress::ended, this, &DropTarget::showEnding);
    connect(&m_endingTime, &QTimer::timeout, this, [this] {
        m_fading.setDuration(static_cast<int>(motionTime(fadingTime).count()));
        m_fading.start();
    });
    connect(&m_fading, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fading, &QVariantAnimation::finished, this, &DropTarget::endEnding);
    keepTranslated(*this, [this] {
        setWindowTitle(tr("Holdall Drop Target"));
        setAccessibleName(tr("Drop target"));
        describe();
    });
}

QSize DropTarget::sizeHint() const
{
    const int side = fontMetrics().height() * 5;
    return {side, side};
}

void DropTarget::setWish(Wish wish)
{
    m_preferences.wish = wish;
    describe();
}

QString DropTarget::stateText() const
{
    if (m_ending != Ending::None) {
        return m_ending == Ending::Good ? tr("All jobs are done.") : tr("Some jobs need a look.");
    }
    return m_progress.isBusy() ? tr("%1 % of the queue is done.").arg(qRound(m_progress.share() * 100))
                               : QString();
}

void DropTarget::describe()
{
    const QString does = translated(dropTargetWish(m_preferences.wish).does);
    const QString state = stateText();
    setToolTip(state.isEmpty() ? does : does + u'\n' + state);
    setAccessibleDescription(state.isEmpty() ? does : does + u' ' + state);
    update();
}

void DropTarget::showEnding(bool isGood)
{
    m_ending = isGood ? Ending::Good : Ending::Bad;
    m_fading.stop();
    m_endingTime.start(endingTime);
    describe();
}

void DropTarget::endEnding()
{
    m_ending = Ending::None;
    describe();
}

void DropTarget::take(const QMimeData& dropped)
{
    DropContent content = readDrop(dropped);
    if (!content.isEmpty()) {
        m_intake.take(std::move(content.paths), m_preferences.wish, Asking::Never);
    }
}

void DropTarget::paste()
{
    if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData()) {
        take(*copied);
    }
}

void DropTarget::dragEnterEvent(QDragEnterEvent* event)
{
    m_isHovered = !readDrop(*event->mimeData()).isEmpty();
    if (m_isHovered) {
        event->acceptProposedAction();
    }
    update();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isHovered = false;
    update();
}

void DropTarget::dropEvent(QDropEvent* event)
{
    m_isHovered = false;
    // Never a move: the files are only read.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(*event->mimeData());
    update();
}

void DropTarget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(applicationIcon(), tr("&Open Holdall"), this, &DropTarget::windowWanted);
    menu->addSeparator();
    menu->addSection(tr("A drop here"));
    auto* group = new QActionGroup(menu);
    for (const DropTargetWish& each : dropTargetWishes()) {
        QAction* action = menu->addAction(translated(each.text), this, [this, wish = each.wish] {
            setWish(wish);
            Q_EMIT preferencesChanged();
        });
        action->setCheckable(true);
        action->setChecked(each.wish == m_preferences.wish);
        group->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("&Paste Files"), this, &DropTarget::paste);
    menu->addAction(tr("&Hide"), this, &DropTarget::hideWanted);
    menu->popup(event->globalPos());
}

void DropTarget::keyPressEvent(QKeyEvent* event)
{
    const int step = fontMetrics().height() * (event->modifiers().testFlag(Qt::ControlModifier) ? 8 : 1);
    if (event->matches(QKeySequence::Paste)) {
        return paste();
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy({-step, 0});
    case Qt::Key_Right:
        return moveBy({step, 0});
    case Qt::Key_Up:
        return moveBy({0, -step});
    case Qt::Key_Down:
        return moveBy({0, step});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT windowWanted();
        return;
    case Qt::Key_Escape:
        Q_EMIT hideWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// No further than all of it can be seen.
void DropTarget::moveBy(const QPoint& step)
{
    const QRect wanted = geometry().translated(step);
    const QScreen* screen = QGuiApplication::screenAt(wanted.center());
    if (screen != nullptr && screen->availableGeometry().contains(wanted)) {
        move(wanted.topLeft());
    }
}

void DropTarget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    // The desktop moves it best, and on Wayland nobody else can.
    if (windowHandle() == nullptr || !windowHandle()->startSystemMove()) {
        m_grip = event->position().toPoint();
    }
}

void DropTarget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip) {
        move(event->globalPosition().toPoint() - *m_grip);
    }
}

void DropTarget::mouseReleaseEvent(QMouseEvent*)
{
    m_grip.reset();
}

void DropTarget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT windowWanted();
    }
}

void DropTarget::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    if (m_isPlaced && placesItself()) {
        m_preferences.place = pos();
        Q_EMIT preferencesChanged();
    }
}

void DropTarget::showEvent(QShowEvent* event)
{
    if (!m_isPlaced && placesItself()) {
        move(placeFor(m_preferences.place, size()));
    }
    m_isPlaced = true;
    QWidget::showEvent(event);
}

void DropTarget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal margin = fontMetrics().height() / 3.0;
    const QRectF disc = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    drawDisc(painter, disc);
    drawProgress(painter, disc);
    drawSign(painter, disc);
}

void DropTarget::drawDisc(QPainter& painter, const QRectF& disc) const
{
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = toneColor(Tone::Accent, palette());
    painter.setPen(QPen(mixed(palette().color(QPalette::WindowText), window, hasFocus() ? 0.6F : 0.25F),
                        fontMetrics().height() / 14.0));
    painter.setBrush(m_isHovered ? mixed(accent, window, 0.3F) : window);
    painter.drawEllipse(disc);
}

void DropTarget::drawProgress(QPainter& painter, const QRectF& disc) const
{
    if (!m_progress.isBusy()) {
        return;
    }
    const qreal width = fontMetrics().height() / 3.0;
    const QRectF ring = disc.adjusted(width, width, -width, -width);
    QPen pen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.15F), width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawEllipse(ring);
    pen.setColor(toneColor(Tone::Accent, palette()));
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    // From the top, in sixteenths of a degree, with the clock.
    painter.drawArc(ring, 90 * 16, -qRound(m_progress.share() * 360 * 16));
}

QString DropTarget::iconName() const
{
    switch (m_ending) {
    case Ending::Good:
        return QStringLiteral("success");
    case Ending::Bad:
        return QStringLiteral("failure");
    case Ending::None:
        break;
    }
    return QString::fromLatin1(dropTargetWish(m_preferences.wish).icon);
}

void DropTarget::drawSign(QPainter& painter, const QRectF& disc) const
{
    const Tone tone = m_ending == Ending::None ? Tone::Text
        : m_ending == Ending::Good             ? Tone::Good
                                               : Tone::Bad;
    const qreal side = disc.width() * 0.42;
    QRectF sign(0, 0, side, side);
    sign.moveCenter(disc.center());
    painter.setOpacity(m_fading.state() == QAbstractAnimation::Running ? m_fading.currentValue().toReal()
                                                                       : 1.0);
    symbolicIcon(iconName(), tone).paint(&painter, sign.toAlignedRect());
    painter.setOpacity(1.0);
}

} // namespace holdall::ui
