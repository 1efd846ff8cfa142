#include "ui/queue/jobannouncer.h"
#include "support/patience.h"
#include "ui/windowfixture.h"

#include <QTest>

using namespace holdall;

namespace {

struct Said {
    QString text;
    bool isUrgent = false;
};

/// A queue with somebody who tells of it.
struct Scene {
    JobQueue queue;
    QList<Said> said;
    ui::JobAnnouncer announcer{queue,
                               [this](const QString& text, ui::Urgency urgency) {
                                   said.push_back({.text = text, .isUrgent = urgency == ui::Urgency::Now});
                               },
                               nullptr};
};

CompressRequest compressed(const std::filesystem::path& path)
{
    return {.source = path};
}

const Outcome done{.kind = Outcome::Kind::Succeeded};
const Outcome failed{.kind = Outcome::Kind::Failed,
                     .error = Error{.kind = ErrorKind::DiskFull, .path = "/d/b"}};

} // namespace

class JobAnnouncerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobIsToldWithItsResult()
    {
        Scene scene;
        scene.queue.add(compressed("/d/a"), test::endingWith(failed));
        QTRY_COMPARE_WITH_TIMEOUT(scene.said.size(), 1, test::patience);
        QVERIFY2(scene.said.front().text.startsWith(QStringLiteral("a: ")),
                 qPrintable(scene.said.front().text));
        QVERIFY(scene.said.front().isUrgent);
    }

    void jobsThatEndTogetherAreToldTogether()
    {
        Scene scene;
        for (const char* path : {"/d/a", "/d/b", "/d/c"}) {
            scene.queue.add(compressed(path), test::endingWith(done));
        }
        QTRY_COMPARE_WITH_TIMEOUT(scene.said.size(), 1, test::patience);
        QCOMPARE(scene.said.front().text, QStringLiteral("3 jobs are done."));
        QVERIFY(!scene.said.front().isUrgent);
    }

    void failuresAmongThemAreTold()
    {
        Scene scene;
        scene.queue.add(compressed("/d/a"), test::endingWith(done));
        scene.queue.add(compressed("/d/b"), test::endingWith(failed));
        QTRY_COMPARE_WITH_TIMEOUT(scene.said.size(), 1, test::patience);
        QCOMPARE(scene.said.front().text, QStringLiteral("2 jobs have ended, some of them failed."));
        QVERIFY(scene.said.front().isUrgent);
    }
};

QTEST_MAIN(JobAnnouncerTest)
#include "jobannouncertest.moc"
