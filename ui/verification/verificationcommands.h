#pragma once

#include "ui/verification/verification.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;

namespace holdall::ui {

class ChoiceBar;
class VerdictModel;
class VerdictView;
class VerificationHead;

/// What can be done with a verification and with the files that are selected in its table, and which of it is
/// possible now.
class VerificationCommands : public QObject {
    Q_OBJECT

public:
    /// Parts of a page, all of which outlive this object.
    struct Parts {
        const Verification& verification;
        VerdictModel& model;
        VerdictView& view;
        VerificationHead& head;
        ChoiceBar& questions;
    };

    explicit VerificationCommands(const Parts& parts, QObject* parent = nullptr);

    void update();
    void pauseOrResume();
    void askAndCancel();
    void openCurrent(); ///< the archive of the current row, in the browser
    void openFolder();
    void copyLines();
    void copyTable();
    void verifySelected();
    void verifyNotIntact();
    void verifyAll();
    void askPasswordAndVerify(); ///< those selected that are encrypted

Q_SIGNALS:
    void openWanted(const std::filesystem::path& archive);
    void againWanted(const holdall::BatchVerifyRequest& request);

private:
    using Condition = std::function<bool(const Verdict&)>;

    void setTexts();
    void makeActions();
    QAction* add(const QString& icon, const QKeySequence& keys, void (VerificationCommands::*run)());
    void fillAgainMenu();
    std::vector<Verification::Finding> selected() const;
    void verify(const std::vector<Verification::Finding>& findings, const Condition& condition,
                std::optional<std::string> password = {});
    void copy(const QString& first, QString (*lineOf)(const Verdict&)) const;

    Parts m_parts;
    QAction* m_open;
    QAction* m_folder;
    QAction* m_copy;
    QAction* m_copyTable;
    QAction* m_again;
    QAction* m_password;
    QAction* m_notIntact;
    QAction* m_all;
    QAction* m_pause;
    QAction* m_cancel;
};

} // namespace holdall::ui
