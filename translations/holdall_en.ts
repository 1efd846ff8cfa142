<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobResultText</name>
    <message numerus="yes">
        <source>%n file(s) intact</source>
        <translation>
            <numerusform>%n file intact</numerusform>
            <numerusform>%n files intact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 of %n file not intact</numerusform>
            <numerusform>%1 of %n files not intact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n of the entries</source>
        <translation>
            <numerusform>%n of the entries</numerusform>
            <numerusform>%n of the entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::Announcer</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n job done</numerusform>
            <numerusform>%n jobs done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting for an answer</source>
        <translation>
            <numerusform>%n job waiting for an answer</numerusform>
            <numerusform>%n jobs waiting for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::ArchiveEditor</name>
    <message numerus="yes">
        <source>Delete %n entries from the archive? They are not kept anywhere.</source>
        <translation>
            <numerusform>Delete %n entry from the archive? It is not kept anywhere.</numerusform>
            <numerusform>Delete %n entries from the archive? They are not kept anywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserHead</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressDialog</name>
    <message numerus="yes">
        <source>Compress %n Items</source>
        <translation>
            <numerusform>Compress %n Item</numerusform>
            <numerusform>Compress %n Items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::ContentSection</name>
    <message numerus="yes">
        <source>%n pattern(s) left out</source>
        <translation>
            <numerusform>%n pattern left out</numerusform>
            <numerusform>%n patterns left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::DesktopServices</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDetails</name>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>%Ln entries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>Extract %n selected entries</source>
        <translation>
            <numerusform>Extract %n selected entry</numerusform>
            <numerusform>Extract %n selected entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::Intake</name>
    <message numerus="yes">
        <source>%n files are not there any more.</source>
        <translation>
            <numerusform>%n file is not there any more.</numerusform>
            <numerusform>%n files are not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobAnnouncer</name>
    <message numerus="yes">
        <source>%n jobs are done.</source>
        <translation>
            <numerusform>%n job is done.</numerusform>
            <numerusform>%n jobs are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended, some of them failed.</source>
        <translation>
            <numerusform>%n job has ended, it failed.</numerusform>
            <numerusform>%n jobs have ended, some of them failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::MainWindow</name>
    <message numerus="yes">
        <source>These are %n compressed files. What shall be done with them?</source>
        <translation>
            <numerusform>This is %n compressed file. What shall be done with it?</numerusform>
            <numerusform>These are %n compressed files. What shall be done with them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archives that were open last time are not there any more.</source>
        <translation>
            <numerusform>%n archive that was open last time is not there any more.</numerusform>
            <numerusform>%n archives that were open last time are not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PredictionPanel</name>
    <message numerus="yes">
        <source>Still counting: %1 in %n file(s) so far.</source>
        <translation>
            <numerusform>Still counting: %1 in %n file so far.</numerusform>
            <numerusform>Still counting: %1 in %n files so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n file, %1.</numerusform>
            <numerusform>%n files, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PresetBar</name>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n preset imported.</numerusform>
            <numerusform>%n presets imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::ResourceSection</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::StatusSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::UnfinishedJobs</name>
    <message numerus="yes">
        <source>Jobs were not finished last time: %1 and %n more.</source>
        <translation>
            <numerusform>Jobs were not finished last time: %1 and %n more.</numerusform>
            <numerusform>Jobs were not finished last time: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationHead</name>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n file(s) had been verified</source>
        <translation>
            <numerusform>Cancelled; %n file had been verified</numerusform>
            <numerusform>Cancelled; %n files had been verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, nothing is wrong</source>
        <translation>
            <numerusform>%n file verified, nothing is wrong</numerusform>
            <numerusform>%n files verified, nothing is wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 of %n file not intact</numerusform>
            <numerusform>%1 of %n files not intact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>%1 of %n file shown</numerusform>
            <numerusform>%1 of %n files shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDone</name>
    <message numerus="yes">
        <source>All jobs are done. This computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>All jobs are done. This computer goes to sleep in %n second.</numerusform>
            <numerusform>All jobs are done. This computer goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>All jobs are done. This computer is switched off in %n second.</numerusform>
            <numerusform>All jobs are done. This computer is switched off in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
