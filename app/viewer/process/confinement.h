#pragma once

namespace yongping {

// Gives up, for good, what a process that only draws pages does not need: memory beyond about 1 GB, files that grow,
// many open files, a core dump, new privileges, the network, other programs, and a life longer than that of the thread
// that started it. To be called before the first byte of a file is read.
void confineProcess();

// The processor time from now on after which the system ends the process. To be called before each question.
void renewProcessorTime();

} // namespace yongping
