#include "ui/drop/dropzones.h"

#include "ui/drop/dropzone.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace holdall::ui {

namespace {

constexpr int linesOfStrip = 17;
constexpr int fewestLinesKept = 5;

} // namespace

DropZones::DropZones(QWidget* parent) : QWidget(parent), m_obvious(plainLabel())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_zones = {
        new DropZone({Wish::Compress, QStringLiteral("compress"), {}, {}}),
        new DropZone({Wish::Extract, QStringLiteral("extract"), {}, {}}),
        new DropZone({Wish::Verify, QStringLiteral("verify"), {}, {}}),
        new DropZone({Wish::Add, QStringLiteral("add"), {}, {}}),
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    for (DropZone* zone : m_zones) {
        row->addWidget(zone, 1);
    }
    m_obvious->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addLayout(row, 1);
    layout->addWidget(m_obvious);
    parent->installEventFilter(this);
    keepTranslated(*this, [this] { setTexts(); });
    hide();
}

/// What is said about the files of a drag is forgotten: there is none while the language changes.
void DropZones::setTexts()
{
    setAccessibleName(tr("Places to drop files"));
    const std::pair<QString, QString> texts[] = {
        {tr("Compress"), tr("Make smaller, then prove that nothing was lost")},
        {tr("Extract"), tr("Unpack beside the compressed file")},
        {tr("Verify"), tr("Read everything and say whether it is intact")},
        {tr("Add"), tr("Put into the open archive")},
    };
    for (std::size_t index = 0; index < m_zones.size(); ++index) {
        m_zones[index]->setTexts(texts[index].first, texts[index].second);
        m_zones[index]->setReason({});
    }
    m_obvious->clear();
}

void DropZones::open(const std::vector<std::filesystem::path>& paths, const QString& placeForAdding,
                     const QRect& kept)
{
    m_kept = kept;
    const std::size_t compressed = countCompressedNames(paths);
    // A suffix proves nothing, so only names that all say "not compressed" dim a zone; one without a
    // suffix may be a folder, which can be searched.
    const bool isHopeless =
        compressed == 0 && std::ranges::all_of(paths, &std::filesystem::path::has_extension);
    const QString reason = isHopeless ? tr("None of the names is that of a compressed file") : QString();
    for (DropZone* zone : m_zones) {
        const bool isForAll = zone->wish() == Wish::Compress || zone->wish() == Wish::Add;
        zone->setReason(isForAll ? QString() : reason);
    }
    setPlaceForAdding(placeForAdding);
    m_obvious->setText(obviousText(compressed, paths.size()));
    setGeometry(place());
    raise();
    show();
}

void DropZones::setPlaceForAdding(const QString& place)
{
    for (DropZone* zone : m_zones) {
        if (zone->wish() == Wish::Add) {
            zone->setText(tr("Put into %1").arg(place));
            zone->setVisible(!place.isEmpty());
        }
    }
}

/// All of the parent, or a strip at its bottom if enough is left of what is kept.
QRect DropZones::place() const
{
    const QRect all = parentWidget()->rect();
    const int line = fontMetrics().lineSpacing();
    const QRect strip(all.left(), all.bottom() + 1 - linesOfStrip * line, all.width(), linesOfStrip * line);
    const bool isEnough = strip.top() - m_kept.top() >= fewestLinesKept * line;
    return m_kept.isEmpty() || !isEnough ? all : strip;
}

void DropZones::close()
{
    for (DropZone* zone : m_zones) {
        zone->setHovered(false);
    }
    hide();
}

QString DropZones::obviousText(std::size_t compressed, std::size_t all) const
{
    if (compressed == 0) {
        return tr("Anywhere else: compress");
    }
    return compressed == all ? tr("Anywhere else: extract")
                             : tr("Anywhere else: extract what is compressed, compress the rest");
}

Wish DropZones::hover(const QPoint& point)
{
    Wish wish = Wish::Obvious;
    for (DropZone* zone : m_zones) {
        const bool isHere = zone->isVisible() && zone->geometry().contains(mapFromParent(point));
        zone->setHovered(isHere && zone->isOpen());
        if (zone->isHovered()) {
            wish = zone->wish();
        }
    }
    return wish;
}

void DropZones::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

bool DropZones::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(place());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace holdall::ui
