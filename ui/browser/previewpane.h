#pragma once

#include "ui/browser/preview.h"

#include <QPixmap>
#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace holdall::ui {

/// Shows what is in a file, and how it can be shown else.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    void clear(); ///< shows nothing
    void showPreview(const Preview& preview); ///< of the same file as before, or the first since clear()

    QString text() const;
    QString note() const; ///< why there is nothing, or not all of it
    bool showsPicture() const;

Q_SIGNALS:
    void chosen(const holdall::ui::PreviewChoice& choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillChoices();
    void setTexts();
    void choose(std::size_t page);
    void showText(const Preview& preview);
    void showPages(const Preview& preview);
    void fitPicture();

    QWidget* m_bar;
    QComboBox* m_as;
    QToolButton* m_before;
    QToolButton* m_after;
    QLabel* m_place; ///< which page it is
    QLabel* m_note;
    QLabel* m_picture;
    QPlainTextEdit* m_content;
    QPixmap m_pixmap;
    std::string m_found; ///< encoding, by ICU's name; empty: none
    std::size_t m_page = 0;
};

} // namespace holdall::ui
