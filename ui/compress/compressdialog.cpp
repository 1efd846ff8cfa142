#include "ui/compress/compressdialog.h"

#include "app/displayname.h"
#include "ui/compress/aftersection.h"
#include "ui/compress/checksection.h"
#include "ui/compress/contentsection.h"
#include "ui/compress/filtersection.h"
#include "ui/compress/forecast.h"
#include "ui/compress/levelsection.h"
#include "ui/compress/passwordsection.h"
#include "ui/compress/predictionpanel.h"
#include "ui/compress/presetbar.h"
#include "ui/compress/problemtext.h"
#include "ui/compress/resourcesection.h"
#include "ui/compress/targetform.h"
#include "ui/compress/tuningsection.h"
#include "ui/compress/volumesection.h"
#include "ui/widgets/fittingscrollarea.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdall::ui {

namespace {

QString heading(const std::vector<CompressSource>& sources)
{
    return sources.size() == 1
        ? CompressDialog::tr("Compress %1").arg(displayName(sources.front().path.filename()))
        : CompressDialog::tr("Compress %n Items", nullptr, static_cast<int>(sources.size()));
}

QFrame* separator()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

CompressDialog::CompressDialog(std::vector<CompressSource> sources, const Preferences& preferences,
                               QWidget* parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
    , m_target(new TargetForm(m_sources))
    , m_presets(new PresetBar(preferences.presets))
    , m_level(new LevelSection)
    , m_filters(new FilterSection)
    , m_forecast(new Forecast(m_sources, this))
    , m_prediction(new PredictionPanel)
    , m_message(wrappingLabel())
    , m_asks(new QCheckBox(tr("Do not ask a&gain: use these options for every drop")))
{
    setWindowTitle(tr("Compress"));
    makeSections();
    layOut();
    alignLabels();
    m_asks->setChecked(!preferences.asksBeforeCompressing);
    setChoices(preferences.compress);
    connectParts();
    validate();
    m_accept->setFocus();
}

void CompressDialog::makeSections()
{
    m_sections = {m_level,           new CheckSection,    m_filters,
                  new TuningSection, new ResourceSection, new PasswordSection,
                  new VolumeSection, new ContentSection,  new AfterSection};
}

void CompressDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space);
    layout->setSpacing(space);
    layout->addWidget(makeHead());
    layout->addWidget(new FittingScrollArea(makeContent()), 1);
    layout->addWidget(makeFoot());
    layout->addStrut(fontMetrics().averageCharWidth() * 78); // a minimum that grows with what is told
}

QWidget* CompressDialog::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins({});
    QLabel* title = wrappingLabel(heading(m_sources));
    title->setFont(headingFont(font(), 2));
    line->addWidget(title, 1);
    line->addWidget(m_presets, 0, Qt::AlignTop);
    return head;
}

QWidget* CompressDialog::makeContent()
{
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->addWidget(m_target);
    lines->addWidget(separator());
    for (ChoiceSection* section : m_sections) {
        lines->addWidget(section);
    }
    lines->addStretch();
    return content;
}

QWidget* CompressDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins({});
    m_message->hide();
    lines->addWidget(m_message);
    lines->addWidget(m_prediction);
    lines->addWidget(m_asks);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Compress"), QDialogButtonBox::AcceptRole);
    m_accept->setIcon(symbolicIcon(QStringLiteral("compress")));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lines->addWidget(buttons);
    return foot;
}

void CompressDialog::connectParts()
{
    connect(m_target, &TargetForm::changed, this, &CompressDialog::onChanged);
    for (const ChoiceSection* section : m_sections) {
        connect(section, &ChoiceSection::changed, this, &CompressDialog::onChanged);
    }
    connect(m_forecast, &Forecast::predicted, m_prediction, &PredictionPanel::setPrediction);
    connect(m_presets, &PresetBar::presetsChanged, this, &CompressDialog::presetsChanged);
    connect(m_presets, &PresetBar::chosen, this, [this](const CompressChoices& choices) {
        setChoices(choices);
        validate();
    });
    connect(m_presets, &PresetBar::message, this, [this](const QString& text) {
        m_message->setText(text);
        m_message->show();
    });
}

/// The fields of the form, and what the groups say beside their headings, line up.
void CompressDialog::alignLabels()
{
    int width = 0;
    for (const ChoiceSection* section : m_sections) {
        width = qMax(width, section->titleWidth());
    }
    for (ChoiceSection* section : m_sections) {
        section->setTitleWidth(width);
    }
}

void CompressDialog::setChoices(const CompressChoices& choices)
{
    m_isSetting = true;
    m_target->setChoices(choices);
    for (ChoiceSection* section : m_sections) {
        section->adapt(m_target->format());
        section->setChoices(choices);
    }
    m_isSetting = false;
}

void CompressDialog::onChanged()
{
    if (!m_isSetting) {
        m_presets->setChanged();
        validate();
    }
}

void CompressDialog::validate()
{
    m_message->hide();
    for (ChoiceSection* section : m_sections) {
        section->clearProblems();
        section->adapt(m_target->format());
    }
    m_level->setOverridden(m_filters->isGiven());
    m_level->adapt(m_target->format());
    const bool areEntriesFine = validateSections();
    const bool isTargetFine = m_target->validate(choices());
    const CompressChoices chosen = choices();
    const bool isFine = areEntriesFine && isAccepted(chosen);
    m_accept->setEnabled(isFine && isTargetFine);
    m_presets->setCurrent(chosen);
    foretell(chosen, isFine);
}

/// All of them, so that all that is wrong is shown.
bool CompressDialog::validateSections()
{
    bool areFine = true;
    for (ChoiceSection* section : m_sections) {
        areFine = section->validate() && areFine;
        section->summarise();
    }
    return areFine;
}

/// Asks the codec library, and shows what it has against them in the group that it is about.
bool CompressDialog::isAccepted(const CompressChoices& choices)
{
    const codec::Result<void> checked = checkChoices(choices);
    if (checked) {
        return true;
    }
    const bool isShown = std::ranges::any_of(m_sections, [&](ChoiceSection* section) {
        return section->isVisibleTo(this) && section->showProblem(checked.error());
    });
    if (!isShown) {
        m_message->setText(problemText(checked.error()));
        m_message->show();
    }
    return false;
}

void CompressDialog::foretell(const CompressChoices& choices, bool isFine)
{
    if (!isFine) {
        m_forecast->drop();
        m_prediction->setReason(tr("These options do not fit together: see above."));
        return;
    }
    m_prediction->setPending();
    m_forecast->ask(compressionRequests(m_sources, choices).front());
}

CompressChoices CompressDialog::choices() const
{
    CompressChoices choices;
    m_target->apply(choices);
    for (const ChoiceSection* section : m_sections) {
        section->apply(choices);
    }
    return choices;
}

bool CompressDialog::asksNextTime() const
{
    return !m_asks->isChecked();
}

const std::vector<CompressPreset>& CompressDialog::presets() const
{
    return m_presets->presets();
}

} // namespace holdall::ui
