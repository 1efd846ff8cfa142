#pragma once

#include "codec/xz/filterchain.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace holdall::ui {

class LzmaFields;

/// One filter of a chain.
class FilterRow : public QFrame {
    Q_OBJECT

public:
    explicit FilterRow(const codec::Filter& filter, QWidget* parent = nullptr);

    void setFilter(const codec::Filter& filter);
    codec::Filter filter() const;

    /// The first one cannot go up.
    void setFirst(bool isFirst);

Q_SIGNALS:
    void changed();
    void upWanted();
    void removeWanted();

private:
    void fillKinds();
    void layOut();
    void connectControls();
    void showOptions();

    QComboBox* m_kind;
    QLabel* m_label;
    QSpinBox* m_number; ///< the distance of a delta, the start of a branch filter
    QToolButton* m_up;
    QToolButton* m_remove;
    LzmaFields* m_lzma;
};

} // namespace holdall::ui
