package io.punctual.milestones;

import io.punctual.kit.testing.AccessRules;
import io.punctual.kit.testing.IntegrationTest;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TopicsOfOthers.class)
class AccessIT extends AccessRules {}
