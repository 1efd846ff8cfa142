#pragma once

#include "ui/verification/verdictmodel.h"
#include "ui/verification/verification.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QLabel;
class QSplitter;

namespace holdall {
class WorkerPool;
}

namespace holdall::ui {

class ChoiceBar;
class FilterBar;
class ReportSaver;
class VerdictDetails;
class VerdictView;
class VerificationCommands;
class VerificationHead;

/// A verification of many files: a table of verdicts that fills, all about the selected file, and what can be
/// done with them.
class VerificationPage : public QWidget {
    Q_OBJECT

public:
    /// `workers` outlives the page.
    VerificationPage(std::shared_ptr<const Verification> verification, WorkerPool& workers,
                     QWidget* parent = nullptr);

    const Verification& verification() const { return *m_verification; }
    VerdictModel& model() { return m_model; }
    VerdictView& view() const { return *m_view; }
    VerdictDetails& details() const { return *m_details; }
    VerificationHead& head() const { return *m_head; }
    FilterBar& filter() const { return *m_filter; }
    ChoiceBar& questions() const { return *m_questions; }
    VerificationCommands& commands() const { return *m_commands; }

    /// Writes what was found into a file: see ReportSaver::save(). The page says how that ended.
    void saveReport(const std::filesystem::path& path);

    /// Somebody wants to close the page: asks what becomes of a job that is at work.
    void askToClose();

    QByteArray saveSplit() const;
    void restoreSplit(const QByteArray& state);

Q_SIGNALS:
    void closeWanted();
    void openWanted(const std::filesystem::path& archive);
    void againWanted(const holdall::BatchVerifyRequest& request); ///< by a further job of this verification

private:
    void layOut();
    void connectParts();
    void addShortcuts();
    void filterRows();
    void showShare();
    void showDetails();
    void tellSaved(const std::filesystem::path& path, const std::optional<Error>& error);

    const std::shared_ptr<const Verification> m_verification;
    VerdictModel m_model;
    ChoiceBar* m_questions;
    VerificationHead* m_head;
    FilterBar* m_filter;
    QLabel* m_share;
    QLabel* m_message;
    VerdictView* m_view;
    VerdictDetails* m_details;
    QSplitter* m_splitter;
    VerificationCommands* m_commands;
    ReportSaver* m_saver;
};

} // namespace holdall::ui
