#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace holdall::ui {

/// A group of controls under a heading that opens and closes it. Closed, the heading says in a few words what
/// is chosen inside.
class Section : public QWidget {
    Q_OBJECT

public:
    /// `title` with its access key. Closed at first.
    explicit Section(const QString& title, QWidget* parent = nullptr);

    /// What is to be shown while it is open.
    void setContent(QWidget* content);

    void setOpen(bool open);
    bool isOpen() const;

    void setSummary(const QString& text);
    QString summary() const;

    /// Closes it and shows `reason` instead of what is chosen: nothing in it applies. Empty: it does again.
    void setUnavailable(const QString& reason);
    bool isAvailable() const { return m_reason.isEmpty(); }

    /// Headings of one width make the summaries line up.
    int titleWidth() const;
    void setTitleWidth(int width);

Q_SIGNALS:
    void opened(bool open);

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void update();

    QToolButton* m_heading;
    QLabel* m_summary;
    QWidget* m_content = nullptr;
    QString m_text;
    QString m_reason;
};

} // namespace holdall::ui
