clinic-moved = OPDLine: ଡାକ୍ତରଖାନା ବୁକିଂ ବଦଳାଇଲା। ଟୋକନ୍ { $token }, { $when }, { $doctor } ({ $registration }), { $name }ଙ୍କ ପାଇଁ। ଫୋନ୍ ଚାଲୁ ରଖନ୍ତୁ। ବଦଳାଇବାକୁ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ, ବା ବାତିଲ
ask-clinic-cancelled = OPDLine: କ୍ଷମା କରିବେ, ଡାକ୍ତରଖାନାକୁ ବୁକିଂ ବାତିଲ କରିବାକୁ ପଡ଼ିଲା: { $name }, { $when }, { $doctor }। ଅନ୍ୟ ସମୟ ଦରକାର କି?
ask-clinic-cancelled-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଡାକ୍ତରଖାନା ବୁକିଂ ବାତିଲ କରିଛି: { $name }, { $when }, { $doctor }। ଅନ୍ୟ ସମୟ ଦରକାର କି?
clinic-late = OPDLine: { $doctor }ଙ୍କର ଆଜି ପାଖାପାଖି { $minutes } ମିନିଟ୍ ଡେରି। ଟୋକନ୍ { $token }, { $name }: ଫୋନ୍ ଚାଲୁ ରଖନ୍ତୁ, କଲ୍ ଆସିବ।
clinic-called = OPDLine: ଟୋକନ୍ { $token }, { $name }: ଏବେ ଆପଣଙ୍କ ପାଳି। { $doctor } ଏବେ କଲ୍ କରୁଛନ୍ତି, ଫୋନ୍ ଖାଲି ରଖନ୍ତୁ।
clinic-near = OPDLine: ଟୋକନ୍ { $token }, { $name }: ପାଖାପାଖି { $minutes } ମିନିଟରେ ପାଳି। { $doctor } କଲ୍ କରିବେ, ଫୋନ୍ ଖାଲି ରଖନ୍ତୁ।
