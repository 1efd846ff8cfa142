#include "ui/verification/verificationpage.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/verification/filterbar.h"
#include "ui/verification/reportsaver.h"
#include "ui/verification/verdictdetails.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationcommands.h"
#include "ui/verification/verificationhead.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace holdall::ui {

VerificationPage::VerificationPage(std::shared_ptr<const Verification> verification, WorkerPool& workers,
                                   QWidget* parent)
    : QWidget(parent)
    , m_verification(std::move(verification))
    , m_model(*m_verification)
    , m_questions(new ChoiceBar)
    , m_head(new VerificationHead(*m_verification))
    , m_filter(new FilterBar)
    , m_share(plainLabel())
    , m_message(wrappingLabel())
    , m_view(new VerdictView(m_model))
    , m_details(new VerdictDetails)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_commands(new VerificationCommands({*m_verification, m_model, *m_view, *m_head, *m_questions}, this))
    , m_saver(new ReportSaver(*m_verification, workers, this))
{
    layOut();
    connectParts();
    addShortcuts();
    keepTranslated(*this, [this] {
        m_model.retranslate();
        m_filter->setCounts(m_verification->counts());
        showShare();
    });
    setFocusProxy(m_view);
}

void VerificationPage::layOut()
{
    m_questions->offerRepeat(false);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto* filter = new QHBoxLayout;
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_share);
    auto* top = new QVBoxLayout;
    const int margin = fontMetrics().height() / 2;
    top->setContentsMargins(margin, margin, margin, margin);
    top->setSpacing(margin);
    top->addWidget(m_head);
    top->addLayout(filter);
    top->addWidget(m_message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_questions);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
}

void VerificationPage::connectParts()
{
    connect(m_filter, &FilterBar::changed, this, &VerificationPage::filterRows);
    connect(m_filter, &FilterBar::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_verification.get(), &Verification::arrived, this,
            [this] { m_filter->setCounts(m_verification->counts()); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &VerificationPage::showShare);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &VerificationPage::showShare);
    connect(m_view, &VerdictView::selectionMoved, this, &VerificationPage::showDetails);
    connect(m_commands, &VerificationCommands::openWanted, this, &VerificationPage::openWanted);
    connect(m_commands, &VerificationCommands::againWanted, this, &VerificationPage::againWanted);
    connect(&m_head->save(), &QPushButton::clicked, this, [this] { m_saver->ask(*this); });
    connect(m_saver, &ReportSaver::saved, this, &VerificationPage::tellSaved);
}

void VerificationPage::addShortcuts()
{
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FilterBar::focusField);
    auto* save = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, &m_head->save(), &QPushButton::click);
}

void VerificationPage::filterRows()
{
    m_model.setFilter(m_filter->statuses(), m_filter->text());
}

void VerificationPage::showShare()
{
    const QLocale locale;
    const auto all = static_cast<int>(m_verification->findings().size());
    m_share->setVisible(m_filter->isFiltering());
    m_share->setText(tr("%1 of %n file(s) shown", nullptr, all).arg(locale.toString(m_model.rowCount())));
}

void VerificationPage::showDetails()
{
    m_details->show(m_model.finding(m_view->currentIndex().row()));
}

void VerificationPage::saveReport(const std::filesystem::path& path)
{
    m_saver->save(path);
}

void VerificationPage::tellSaved(const std::filesystem::path& path, const std::optional<Error>& error)
{
    const QString text =
        error ? terminalMessage(*error) : tr("The report was saved as %1.").arg(displayName(path));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(error ? Tone::Bad : Tone::Good, colors));
    m_message->setPalette(colors);
    m_message->setText(text);
    m_message->show();
}

void VerificationPage::askToClose()
{
    if (!m_verification->isRunning()) {
        Q_EMIT closeWanted();
        return;
    }
    const auto cancel = [this] {
        if (m_verification->isRunning()) {
            m_verification->job()->cancel();
        }
        Q_EMIT closeWanted();
    };
    m_questions->offerSecret(false);
    m_questions->ask(tr("The verification is not finished. What shall become of it?"),
                     {{.text = tr("Keep &Running in the Queue"), .chosen = [this] { Q_EMIT closeWanted(); }},
                      {.text = tr("&Cancel It and Close"), .chosen = cancel},
                      {.text = tr("&Stay"), .chosen = [this] { m_view->setFocus(); }}});
    m_questions->focusChoice();
}

QByteArray VerificationPage::saveSplit() const
{
    return m_splitter->saveState();
}

void VerificationPage::restoreSplit(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

} // namespace holdall::ui
