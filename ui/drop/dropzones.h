#pragma once

#include "ui/drop/dropcontent.h"
#include "ui/drop/wish.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace holdall::ui {

class DropZone;

/// Lies over the window's content while files hover: a zone for each wish, and around them a margin where a
/// drop does what is obvious.
class DropZones : public QWidget {
    Q_OBJECT

public:
    explicit DropZones(QWidget* parent);

    /// Shows the zones, dimmed where `paths`, judged by their names, leave nothing to do; that for adding
    /// only with a place to add to. Of `kept`, which is a part of the parent, as much stays free as is of
    /// use.
    void open(const std::vector<std::filesystem::path>& paths, const QString& placeForAdding,
              const QRect& kept = {});
    void close();

    /// Lights what lies under a point of the parent, and says what a drop there means.
    Wish hover(const QPoint& point);

    void setPlaceForAdding(const QString& place); ///< empty: there is none

    const std::vector<DropZone*>& zones() const { return m_zones; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    QString obviousText(std::size_t compressed, std::size_t all) const;
    QRect place() const;

    std::vector<DropZone*> m_zones;
    QLabel* m_obvious;
    QRect m_kept; ///< of the parent; empty: nothing
};

} // namespace holdall::ui
