// A stand-in for the driver's libnvidia-ml.so.1 with two GPUs. MORPH_GPU says what is wrong with it.
#include <stdlib.h>
#include <string.h>

typedef struct { unsigned long long total, free, used; } memory;
typedef struct { unsigned int gpu, memory; } utilization;

enum { success = 0, invalid = 2, not_supported = 3, not_found = 6, driver_not_loaded = 9, lost = 15, mismatch = 18 };

static int is(const char *what) {
	const char *s = getenv("MORPH_GPU");
	return s != NULL && strcmp(s, what) == 0;
}

static int gpus[2] = {0, 1};
static int fault(int *d) { return *d == 1 && is("lost") ? lost : success; }

int nvmlInit_v2(void) { return is("not loaded") ? driver_not_loaded : is("mismatch") ? mismatch : success; }
int nvmlShutdown(void) { return success; }
const char *nvmlErrorString(int r) { return r == lost ? "GPU is lost" : r == mismatch ? "Driver/library version mismatch" : "some error"; }
int nvmlSystemGetDriverVersion(char *s, unsigned n) { strncpy(s, "570.86.15", n); return success; }
int nvmlDeviceGetCount_v2(unsigned *n) { *n = is("none") ? 0 : 2; return success; }
int nvmlDeviceGetHandleByIndex_v2(unsigned i, int **d) { if (i > 1) return invalid; *d = &gpus[i]; return success; }
int nvmlDeviceGetHandleByUUID(const char *s, int **d) {
	if (strcmp(s, "GPU-0") && strcmp(s, "GPU-1")) return not_found;
	*d = &gpus[s[4] - '0'];
	return success;
}
int nvmlDeviceGetName(int *d, char *s, unsigned n) { strncpy(s, *d ? "Stand-in 4090" : "Stand-in 3060", n); return fault(d); }
int nvmlDeviceGetUUID(int *d, char *s, unsigned n) { strncpy(s, *d ? "GPU-1" : "GPU-0", n); return fault(d); }
int nvmlDeviceGetMinorNumber(int *d, unsigned *n) { *n = *d; return fault(d); }
int nvmlDeviceGetMemoryInfo(int *d, memory *m) {
	m->total = *d ? 24ull << 30 : 12ull << 30;
	m->used = 1ull << 30;
	m->free = m->total - m->used;
	return fault(d);
}
int nvmlDeviceGetCudaComputeCapability(int *d, int *major, int *minor) { *major = 8; *minor = *d ? 9 : 6; return fault(d); }
int nvmlDeviceGetUtilizationRates(int *d, utilization *u) { u->gpu = 40 + *d; u->memory = 7; return is("unmeasured") ? not_supported : fault(d); }
#ifndef OLD
int nvmlDeviceGetTemperature(int *d, int sensor, unsigned *t) { *t = sensor == 0 ? 61 + *d : 0; return is("unmeasured") ? not_supported : fault(d); }
typedef struct { unsigned int pid; unsigned long long used; unsigned int gi, ci; } process;
static int put(process *list, unsigned int *n, unsigned int pid, unsigned long long used) {
	if (*n < 1) { *n = 1; return 7; } /* insufficient size */
	*n = 1;
	list->pid = pid; list->used = used; list->gi = list->ci = 0xffffffff;
	return success;
}
// On the second GPU a process draws little; where MORPH_GPU says so, one plays or computes on the first.
int nvmlDeviceGetPowerUsage(int *d, unsigned *mw) { *mw = 120000 + *d; return is("unmeasured") ? not_supported : fault(d); }
int nvmlDeviceGetEnforcedPowerLimit(int *d, unsigned *mw) { *mw = *d ? 450000 : 170000; return is("unmeasured") ? not_supported : fault(d); }
int nvmlDeviceGetComputeRunningProcesses_v3(int *d, unsigned int *n, process *list) {
	if (is("computes") && *d == 0) return put(list, n, 2147483646, 3ull << 30);
	*n = 0;
	return is("unmeasured") ? not_supported : fault(d);
}
int nvmlDeviceGetGraphicsRunningProcesses_v3(int *d, unsigned int *n, process *list) {
	if (is("plays") && *d == 0) return put(list, n, 1, 2ull << 30);
	if (*d == 1) return put(list, n, 11, 64ull << 20);
	*n = 0;
	return is("unmeasured") ? not_supported : fault(d);
}
#endif
