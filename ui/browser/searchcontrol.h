#pragma once

#include <QObject>

class QLineEdit;

namespace holdall::ui {

class EntryModel;
class EntrySearch;
class EntryView;

/// Has the view show what is typed into the search field: what was found, or the tree while the field is
/// empty.
class SearchControl : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, or it is stopped before.
    SearchControl(QLineEdit& field, EntryModel& model, EntryView& view, QObject* parent);

    void focus();
    void goOn(); ///< more entries came
    void end(); ///< no more will come
    void stop(); ///< looks no more into the model's tree
    void search(); ///< for what is in the field, from the front

Q_SIGNALS:
    void begun(); ///< an empty list is shown

private:
    void addShortcuts();

    QLineEdit& m_field;
    EntryModel& m_model;
    EntryView& m_view;
    EntrySearch* m_search;
};

} // namespace holdall::ui
