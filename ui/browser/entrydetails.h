#pragma once

#include "app/archive/listing/entrytree.h"
#include "ui/browser/preview.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace holdall::ui {

/// All about one entry, and what is in it if that is a text or a picture.
class EntryDetails : public QWidget {
    Q_OBJECT

public:
    explicit EntryDetails(QWidget* parent = nullptr);

    void showEntry(const EntryTree& tree, EntryTree::Id id);
    void showSelection(const EntryTree& tree, const std::vector<EntryTree::Id>& ids); ///< none, or several

    void showPreview(const Preview& preview); ///< of the entry that is shown

    QString text() const; ///< what is shown, "label: value" a line
    QString previewText() const;
    QString noteText() const; ///< why there is no preview, or not all of it
    bool showsPicture() const;

Q_SIGNALS:
    void previewWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void clear();
    void addRow(const QString& label, const QString& value);
    void fitPicture();

    QLabel* m_title;
    QFormLayout* m_rows;
    QPushButton* m_preview;
    QLabel* m_note;
    QLabel* m_picture;
    QPlainTextEdit* m_content;
    QPixmap m_pixmap;
};

} // namespace holdall::ui
