#include "ui/verification/reportsaver.h"

#include "app/displayname.h"
#include "ui/verification/verificationhead.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace holdall::ui {

namespace {

Report reportOf(const std::vector<Verification::Finding>& findings, const QDateTime& started,
                const QDateTime& finished, const QString& version)
{
    Report report{.version = version, .started = started, .finished = finished};
    report.results.reserve(findings.size());
    for (const Verification::Finding& finding : findings) {
        report.results.push_back(*finding);
    }
    return report;
}

/// Beside the first of what was verified.
QString suggestedFile(const Verification& verification)
{
    const std::filesystem::path first = verification.request().paths.front();
    const std::filesystem::path folder = first.has_filename() ? first.parent_path() : first;
    QString name = ReportSaver::tr("Verification of %1").arg(displayName(first.filename()));
    name.replace(u'/', u'-');
    return pathToQt(folder / pathFromQt(name + QStringLiteral(".html")));
}

QStringList nameFilters()
{
    return {ReportSaver::tr("Web page (%1)").arg(QStringLiteral("*.html")),
            ReportSaver::tr("Table (%1)").arg(QStringLiteral("*.csv")),
            ReportSaver::tr("JSON (%1)").arg(QStringLiteral("*.json"))};
}

QString suffixOf(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1).chopped(1);
}

} // namespace

ReportSaver::ReportSaver(const Verification& verification, WorkerPool& workers, QObject* parent)
    : QObject(parent)
    , m_verification(verification)
    , m_errand(workers, [this](const Result<void>& result) {
        Q_EMIT saved(m_path, result ? std::nullopt : std::optional(result.error()));
    })
{
}

void ReportSaver::ask(QWidget& parent)
{
    auto* dialog = new QFileDialog(&parent, tr("Save Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(nameFilters());
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(suggestedFile(m_verification));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { save(pathFromQt(name)); });
    dialog->open();
}

void ReportSaver::save(const std::filesystem::path& path)
{
    m_path = path;
    const QDateTime finished =
        m_verification.isRunning() ? QDateTime::currentDateTimeUtc() : m_verification.finished();
    m_errand.start([path, findings = m_verification.findings(), started = m_verification.started(), finished,
                    version = QCoreApplication::applicationVersion()](const std::stop_token& /*stop*/) {
        return std::optional(saveReport(reportOf(findings, started, finished, version), path));
    });
}

} // namespace holdall::ui
