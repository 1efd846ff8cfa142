#pragma once

#include "app/archive/listing/entrytree.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace holdall::ui {

class PreviewPane;

/// All about one entry, and what is in it if that is a text or a picture.
class EntryDetails : public QWidget {
    Q_OBJECT

public:
    explicit EntryDetails(QWidget* parent = nullptr);

    void showEntry(const EntryTree& tree, EntryTree::Id id);
    void showSelection(const EntryTree& tree, const std::vector<EntryTree::Id>& ids); ///< none, or several

    PreviewPane& preview() const { return *m_content; } ///< of the entry that is shown

    QString text() const; ///< what is shown, "label: value" a line
    QString previewText() const;
    QString noteText() const; ///< why there is no preview, or not all of it
    bool showsPicture() const;

Q_SIGNALS:
    void previewWanted();

private:
    void clear();
    void addRow(const QString& label, const QString& value);

    QLabel* m_title;
    QFormLayout* m_rows;
    QPushButton* m_preview;
    PreviewPane* m_content;
};

} // namespace holdall::ui
