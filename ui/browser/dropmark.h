#pragma once

#include "app/archive/listing/entrytree.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>
#include <string>

namespace holdall::ui {

class EntryModel;
class EntryView;

/// The folder of a tree that something is dragged over. It is marked; a closed one opens after a while, and
/// near its edges the tree moves on, for as long as the pointer stays.
class DropMark : public QObject {
    Q_OBJECT

public:
    /// `model` and `view` outlive this object.
    DropMark(const EntryModel& model, EntryView& view, QObject* parent);

    /// Marks the folder at a point of the screen; its entry's name, empty for the top. Nothing: there is
    /// none.
    std::optional<std::string> hover(const QPoint& point);
    void clear();

    std::optional<std::string> folder() const; ///< that is marked

private:
    void tick();
    void scrollNearEdge();

    const EntryModel& m_model;
    EntryView& m_view;
    std::optional<EntryTree::Id> m_folder;
    QPoint m_point; ///< of the viewport
    int m_ticks = 0; ///< since the folder is marked
    QTimer m_timer;
};

} // namespace holdall::ui
