#pragma once

#include "app/archive/listing/entrytree.h"

#include <QObject>
#include <QStringMatcher>
#include <QTimer>

#include <vector>

namespace holdall::ui {

/// Looks for a text in the names of a tree, a few at a time between other events, so that the tree may grow
/// meanwhile and the window never waits. Case does not matter. A text with "/" is looked for in whole paths.
class EntrySearch : public QObject {
    Q_OBJECT

public:
    explicit EntrySearch(QObject* parent = nullptr);

    /// Begins from the front. `tree` outlives the search, or it is stopped before.
    void start(const EntryTree& tree, const QString& text);

    void stop();

    /// The tree has grown.
    void goOn();

    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void found(const std::vector<holdall::EntryTree::Id>& ids);
    void ended(); ///< there is nothing more at present

private:
    void searchSlice();
    bool matches(EntryTree::Id id) const;

    const EntryTree* m_tree = nullptr;
    QStringMatcher m_matcher;
    bool m_isForPaths = false;
    EntryTree::Id m_next = 0;
    QTimer m_timer;
};

} // namespace holdall::ui
