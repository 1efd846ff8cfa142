#pragma once

#include "app/error.h"
#include "ui/browser/entryerrand.h"

#include <QIcon>
#include <QMimeData>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall::ui {

class HeldDrop;

/// Lets entries be dragged out of an archive into any program, as files: only what is dragged is decoded.
///
/// Programs get a text/uri-list and copy from there as soon as it is dropped, so the files have to stand by
/// then. Making them when their list is asked for would be too late: that has to be answered at once, by the
/// window's thread, and is asked for while the pointer only passes over a program. So a worker begins to make
/// them as the drag begins, in a private folder whose name is known at once; and if the button is released
/// before it is done, that release is held back (HeldDrop) while the window shows how far it is. Where the
/// system and not Qt ends drags (Wayland), the drag begins when the files are there, if the button is still
/// pressed; else they are ready for the next try.
///
/// X Direct Save would let us write to the place itself, but for one file only, and only in GTK's programs.
/// KDE's own way (org.kde.ark.DndExtract) tells the place only after the drop, when the files stand already
/// for all other programs: everything would be decoded twice.
class DragOut : public QObject {
    Q_OBJECT

public:
    /// `workers` and `source`, which is dragged from, outlive this object.
    DragOut(WorkerPool& workers, QWidget& source, QObject* parent);

    /// Drags, and comes back when the drag is over: Qt runs the event loop meanwhile, in which this object
    /// may go.
    void start(EntryWish wish, const QIcon& icon);

    void stop(); ///< what is being made is given up, and the drag with it
    bool isBusy() const { return m_errand->isBusy(); }
    ProgressSample progress() const { return m_errand->progress(); }

    /// What programs, or jobs of our own, may still read.
    const std::vector<std::shared_ptr<const PrivateFolder>>& dropped() const { return m_dropped; }

    /// After passwordWanted(); nothing: there is none.
    void answer(const std::optional<std::string>& password) { m_errand->answer(password); }

Q_SIGNALS:
    void begun(); ///< something is being made
    void ended(); ///< or nothing any more
    void readyForNext(); ///< all stands, and nothing was dropped
    void incomplete(const std::vector<holdall::Error>& problems); ///< the rest stands
    void passwordWanted(bool isRepeated); ///< the drag has ended
    void failed(const holdall::Error& error); ///< the drag has ended
    void pressed(const QPoint& point); ///< on the screen, while a drop waits

private:
    void drag(const std::vector<std::filesystem::path>& files);
    void take(const FetchedEntries& entries);
    void fail(const Error& error);

    QWidget& m_source;
    EntryErrand* m_errand;
    HeldDrop* m_held;
    QIcon m_icon;
    std::vector<std::string> m_names; ///< of what was fetched last
    FetchedEntries m_fetched; ///< empty: not yet
    QPointer<QMimeData> m_data; ///< of the drag that goes on
    std::vector<std::shared_ptr<const PrivateFolder>> m_dropped;
    bool m_isDragging = false;
    bool m_isAsking = false; ///< for a password
};

} // namespace holdall::ui
