#pragma once

#include "ui/verification/verification.h"

#include <QWidget>

#include <map>
#include <set>

class QLineEdit;
class QToolButton;

namespace holdall::ui {

/// What of a verification is shown: a button for each status that occurs, with its count, and a field for
/// text.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setCounts(const Verification::Counts& counts);
    std::set<Verdict::Status> statuses() const; ///< those pressed; none: all are wanted
    QString text() const;
    QLineEdit& field() const { return *m_field; }
    bool isFiltering() const;

public Q_SLOTS:
    void focusField();
    void clear();

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< Down in the field

private:
    void addChip(Verdict::Status status);

    std::map<Verdict::Status, QToolButton*> m_chips;
    QLineEdit* m_field;
};

} // namespace holdall::ui
