// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Hookbench {

class FileChooser;
class PayloadWorkbench;
class ProviderGallery;
class SampleBook;
class SampleFiles;

/// Gives a workbench all the ways to a template, and lets them hand on to one another: a sample of the gallery to the
/// pane that binds, the provider whose template was taken to the setup guide.
void addPanes(PayloadWorkbench &workbench, const SampleBook &samples, const ProviderGallery &gallery,
              SampleFiles &files, FileChooser &chooser);

} // namespace Hookbench
