#pragma once

#include "app/archive/listing/entrytree.h"
#include "app/jobs/operations/listing.h"
#include "ui/browser/pagesubject.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace holdall::ui {

/// What an archive is, in a line, and the field to search it.
class BrowserHead : public QWidget {
    Q_OBJECT

public:
    explicit BrowserHead(const PageSubject& subject, QWidget* parent = nullptr);

    /// What is known by now; `format` once it is recognised.
    void show(const std::optional<ListedArchive>& archive, const EntryTotals& totals);

    QLineEdit& search() const { return *m_search; }

    void showFoundEncoding(const std::string& name); ///< by ICU's name; empty: none was needed

    std::string encoding() const; ///< that was chosen for names; empty: to be found out
    QString summary() const;

Q_SIGNALS:
    void encodingChosen();

private:
    void fillEncodings();
    void setTexts();

    const QString m_archiveName;
    QLabel* m_name;
    QLabel* m_summary;
    QLabel* m_encodingLabel;
    QComboBox* m_encoding;
    QLineEdit* m_search;
    QAction* m_searchSign = nullptr; ///< before the text; a screen reader tells of it
    std::string m_found; ///< encoding, by ICU's name; empty: none was needed, or one was chosen
};

} // namespace holdall::ui
