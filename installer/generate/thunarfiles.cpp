#include "filemanagers.h"
#include "identity.h"
#include "menuactions.h"

#include "app/archive/archiveformat.h"
#include "codec/format.h"

#include <algorithm>
#include <format>

namespace holdall::install {

namespace {

/// The plug-in knows three actions of its own; these are ours for them.
std::string tapCase(std::string_view tapAction, std::string_view id)
{
    const auto action = std::ranges::find(menuActions(), id, &MenuAction::id);
    return std::format("{}) exec {} ;;\n", tapAction, commandLine(*action, "\"$@\""));
}

std::string patterns()
{
    std::string text;
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        for (const std::string_view suffix : format.suffixes) {
            text += std::format("*{};", suffix);
        }
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        text += format.selfDescribing ? std::format("*{};", format.suffixes.front()) : std::string();
    }
    text.pop_back();
    return text;
}

InstalledFile tap()
{
    std::string text = "#!/bin/sh\n"
                       "# What Thunar's archive plug-in starts: ACTION FOLDER FILE...\n"
                       "# Results go beside the files, which is that folder.\n"
                       "action=$1\n"
                       "shift 2\n"
                       "case $action in\n";
    text += tapCase("create", "compress") + tapCase("extract-here", "extract-here")
        + tapCase("extract-to", "extract-to");
    text += "*) echo \"holdall: unknown action: $action\" >&2; exit 2 ;;\nesac\n";
    return {.path = std::format("libexec/thunar-archive-plugin/{}.tap", applicationId),
            .text = text,
            .isExecutable = true};
}

InstalledFile customAction()
{
    const auto verify = std::ranges::find(menuActions(), "verify", &MenuAction::id);
    const std::string text =
        std::format(R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Copy the action into ~/.config/Thunar/uca.xml, or enter it in Thunar's Edit > Configure custom actions. -->
<actions>
  <action>
    <icon>{}</icon>
    <name>{}</name>
    <unique-id>holdall-verify</unique-id>
    <command>{}</command>
    <description>Say of every archive whether it is intact</description>
    <patterns>{}</patterns>
    <other-files/>
    <directories/>
  </action>
</actions>
)",
                    applicationId, inEnglish(verify->text), commandLine(*verify, "%F"), patterns());
    return {.path = "share/doc/holdall/examples/thunar-uca.xml", .text = text};
}

} // namespace

InstalledFiles thunarFiles()
{
    return {tap(), customAction()};
}

} // namespace holdall::install
