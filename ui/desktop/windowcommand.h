#pragma once

#include "app/cli/parsing/invocation.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace holdall::ui {

class MainWindow;

/// What a command line wants of the window: a command, or files that are to be looked at, or nothing but the
/// window.
struct WindowCommand {
    std::optional<cli::Invocation> invocation = {};
    std::vector<std::filesystem::path> files = {};

    /// Help, version, and commands whose result is a text: they have no place in a window.
    bool isForTheTerminal() const;

    /// Only the process that was started with it can do it.
    bool usesDescriptors() const { return invocation && invocation->usesDescriptors; }
};

/// Reads the arguments behind the program's name: a command of cli::parse(), or names of files. As that does,
/// it may look at files: not for the window's thread.
cli::Parsing<WindowCommand> readWindowCommand(std::span<const std::string_view> arguments,
                                              const cli::Origin& origin);

/// Has the window do it. Nothing happens with what is for the terminal.
void perform(const WindowCommand& command, MainWindow& window);

} // namespace holdall::ui
